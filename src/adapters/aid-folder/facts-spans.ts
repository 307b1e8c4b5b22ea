import { isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'

export type Collection = YAMLMap | YAMLSeq

export const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node)
export const isBlock = (node: Collection): boolean => !node.flow

/** Where what a node says ends, without the comment and the empty lines after it. */
export function endOf(node: unknown, text: string): number {
  if (isCollection(node) && isBlock(node)) {
    const last = node.items.at(-1)
    if (last !== undefined) return isMap(node) ? endOfPair(last as Pair, text) : endOf(last, text)
  }
  const range = (node as Node | undefined)?.range
  if (!range) return 0
  return range[0] + text.slice(range[0], range[1]).trimEnd().length
}

export const endOfPair = ({ key, value }: Pair, text: string): number =>
  Math.max(endOf(key, text), value ? endOf(value, text) : 0)

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
/** Past the end of the line on which something ends. */
export const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
export const columnOf = (text: string, at: number): number => at - lineStart(text, at)
export const startOf = (node: unknown): number => (node as Node).range?.[0] ?? 0

/** Where an entry of a collection begins: its name, or the hyphen before it. */
export function entryStart(parent: Collection, index: number, text: string): number {
  if (isMap(parent)) return startOf((parent.items[index] as Pair).key)
  return text.lastIndexOf('-', startOf(parent.items[index]) - 1)
}

export const entryEnd = (parent: Collection, index: number, text: string): number =>
  isMap(parent) ? endOfPair(parent.items[index] as Pair, text) : endOf(parent.items[index], text)
