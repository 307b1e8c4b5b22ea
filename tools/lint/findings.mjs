import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/**
 * @typedef {{ rule: string, file: string, line: number, message: string }} Finding
 * @typedef {{ file: string, text: string, tree: () => ts.SourceFile, beside: (address: string) => string | undefined }} Source `beside` reads a file by its address from this one
 * @typedef {{ at: number, message: string }} Fault `at` is an offset in the text
 * @typedef {{ name: string, concerns: (file: string) => boolean, faults: (source: Source) => Fault[] }} Rule
 */

const unread = /(^|\/)(node_modules|dist|fixtures|test-results|\.git)(\/|$)/

/**
 * Every file that the rules may concern, from the root of the repository.
 * @param {string} root
 */
export function sourceFiles(root) {
  return ['src', 'tools', 'tests'].flatMap((folder) => {
    try {
      return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
        )
        .filter((file) => !unread.test(file))
        .sort()
    } catch {
      return [] // a fixture has only the folders that its rule needs
    }
  })
}

/** @param {string} file @param {string} text @param {Source['beside']} [beside] @returns {Source} */
export function sourceOf(file, text, beside = () => undefined) {
  /** @type {ts.SourceFile | undefined} */
  let tree
  const kind = /\.[tj]sx$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return {
    file,
    text,
    beside,
    tree: () => (tree ??= ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)),
  }
}

/** @param {string} text @param {number} at */
const lineOf = (text, at) => text.slice(0, at).split('\n').length

/**
 * @param {string} root
 * @param {readonly string[]} files
 * @param {readonly Rule[]} rules
 * @returns {Finding[]}
 */
export function checkFiles(root, files, rules) {
  return files.flatMap((file) => {
    const concerned = rules.filter((rule) => rule.concerns(file))
    if (concerned.length === 0) return []
    const beside = (/** @type {string} */ address) => {
      const other = path.join(root, path.dirname(file), address)
      return existsSync(other) ? readFileSync(other, 'utf8') : undefined
    }
    const source = sourceOf(file, readFileSync(path.join(root, file), 'utf8'), beside)
    return concerned.flatMap((rule) =>
      rule
        .faults(source)
        .map(({ at, message }) => ({ rule: rule.name, file, line: lineOf(source.text, at), message })),
    )
  })
}

/**
 * Every node of a tree, parents first.
 * @param {ts.Node} node
 * @returns {Generator<ts.Node>}
 */
export function* nodesOf(node) {
  yield node
  /** @type {ts.Node[]} */
  const children = []
  ts.forEachChild(node, (child) => void children.push(child))
  for (const child of children) yield* nodesOf(child)
}

export const isTest = (/** @type {string} */ file) => file.startsWith('tests/') || /\.test\.tsx?$/.test(file)
/** The gallery and what stands in it: never part of what ships. @param {string} file */
export const isGallery = (file) => file.endsWith('.examples.tsx') || file.startsWith('src/app/gallery-')
export const isScript = (/** @type {string} */ file) =>
  /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts')
