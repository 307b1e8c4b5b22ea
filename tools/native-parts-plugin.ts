import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What stands in for a part that every browser we build for has, or React has, and what takes its place. */
const parts: Record<string, string> = {
  '@ungap/structured-clone': 'export default (value) => structuredClone(value)',
  'use-sync-external-store/shim': "export { useSyncExternalStore } from 'react'",
}
/** What `react-markdown` needs of the two: a parser, then one change of the tree after another, over a text. */
const chain = `export const unified = () => {
  const changes = []
  const settings = {}
  const own = {
    data: (name) => (name === undefined ? settings : settings[name]),
    use(given, options) {
      for (const plugin of [given].flat()) {
        const change = plugin?.call(own, options)
        if (change) changes.push(change)
      }
      return own
    },
    parse: (file) => own.parser(file.value, file),
    runSync: (tree, file) => changes.reduce((made, change) => change(made, file) ?? made, tree),
  }
  return own
}`
const neverTaken = (name: string) =>
  `export const ${name} = { name: '${name}', tokenize: (effects, ok, nok) => nok }`
/**
 * What the prose of an aid never has, as its elements have no attribute but a link's address: styles, drawings, names of
 * attributes, notes at the foot, tables, paths of files, and the markup that `src/views/ui/prose-markdown.tsx` reads as text.
 */
const unused: Record<string, string> = {
  'style-to-object': 'export default () => ({})',
  './lib/svg.js': 'export const svg = { property: {}, normal: {} }',
  './lib/html.js': 'export const html = { property: {}, normal: {} }',
  './lib/aria.js': 'export const aria = { property: {}, normal: {} }',
  './footer.js': 'export const footer = () => undefined',
  './table.js': 'export const table = () => undefined',
  './footnote-reference.js': 'export const footnoteReference = () => undefined',
  './image-reference.js': 'export const imageReference = () => undefined',
  '#minpath':
    "export const minpath = { basename: (path) => path, dirname: () => '', extname: () => '', join: (...parts) => parts.join('/'), sep: '/' }",
  './lib/html-flow.js': neverTaken('htmlFlow'),
  './lib/html-text.js': neverTaken('htmlText'),
  './lib/code-fenced.js': neverTaken('codeFenced'),
  './lib/code-indented.js': neverTaken('codeIndented'),
}
const ofProse =
  /[\\/](property-information|hast-util-to-jsx-runtime|micromark-core-commonmark|mdast-util-to-hast|vfile)[\\/]/
const ofMarkdown: Record<string, string> = { unified: chain, vfile: "export class VFile { value = '' }" }
const prefix = '\0native-part:'

/** Leaves out of the build what libraries bring for old browsers and for markup that we never show: it would only weigh. */
export function nativeParts(): Plugin {
  return {
    name: 'native-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      Object.hasOwn(parts, id) ||
      Object.hasOwn(ofMarkdown, id) ||
      (Object.hasOwn(unused, id) && ofProse.test(importer))
        ? `${prefix}${id}`
        : undefined,
    load: (id) =>
      id.startsWith(prefix) ? { ...parts, ...ofMarkdown, ...unused }[id.slice(prefix.length)] : undefined,
  }
}

/** A worker has no document, by which a library for pages would read the names of characters. */
export function withoutDocument(): Plugin {
  const named = 'decode-named-character-reference'
  return {
    name: 'without-document',
    enforce: 'pre',
    resolveId: (id) => (id === named ? fileURLToPath(import.meta.resolve(named)) : undefined),
  }
}
