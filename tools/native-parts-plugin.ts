import type { Plugin } from 'vite'

/** What stands in for a part that every browser we build for has, or React has, and what takes its place. */
const parts: Record<string, string> = {
  'use-sync-external-store/shim': "export { useSyncExternalStore } from 'react'",
}
const neverTaken = (name: string) =>
  `export const ${name} = { name: '${name}', tokenize: (effects, ok, nok) => nok }`
/** The markup that `src/views/ui/prose-markdown.tsx` reads as the text that it is. */
const unused: Record<string, string> = {
  './lib/html-flow.js': neverTaken('htmlFlow'),
  './lib/html-text.js': neverTaken('htmlText'),
  './lib/code-fenced.js': neverTaken('codeFenced'),
  './lib/code-indented.js': neverTaken('codeIndented'),
  './lib/definition.js': neverTaken('definition'),
}
const ofProse = /[\\/]micromark-core-commonmark[\\/]/
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
