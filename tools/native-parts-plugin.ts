import type { Plugin } from 'vite'

/** What stands in for a part that every browser we build for has, or React has, and what takes its place. */
const parts: Record<string, string> = {
  '@ungap/structured-clone': 'export default (value) => structuredClone(value)',
  'use-sync-external-store/shim': "export { useSyncExternalStore } from 'react'",
}
const prefix = '\0native-part:'

/** Leaves out of the build what libraries bring for old browsers: it would only weigh. */
export function nativeParts(): Plugin {
  return {
    name: 'native-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(parts, id) ? `${prefix}${id}` : undefined),
    load: (id) => (id.startsWith(prefix) ? parts[id.slice(prefix.length)] : undefined),
  }
}
