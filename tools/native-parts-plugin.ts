import type { Plugin } from 'vite'

/** What stands in for a part that every browser we build for has, or React has, and what takes its place. */
const parts: Record<string, string> = {
  '@ungap/structured-clone': 'export default (value) => structuredClone(value)',
  'use-sync-external-store/shim': "export { useSyncExternalStore } from 'react'",
}
/** What the prose of an aid never has, as its elements have no attribute but a link's address: styles, and drawings. */
const unused: Record<string, string> = {
  'style-to-js': 'export default () => ({})',
  './lib/svg.js': 'export const svg = { property: {}, normal: {} }',
}
const ofProse = /[\\/](property-information|hast-util-to-jsx-runtime)[\\/]/
const prefix = '\0native-part:'

/** Leaves out of the build what libraries bring for old browsers and for markup that we never show: it would only weigh. */
export function nativeParts(): Plugin {
  return {
    name: 'native-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      Object.hasOwn(parts, id) || (Object.hasOwn(unused, id) && ofProse.test(importer))
        ? `${prefix}${id}`
        : undefined,
    load: (id) => (id.startsWith(prefix) ? { ...parts, ...unused }[id.slice(prefix.length)] : undefined),
  }
}
