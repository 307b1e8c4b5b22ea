import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { type Fault, fault } from '../../domain/aid/finding.ts'
import { type Position, unsafeCharacter } from './aid-file.ts'

/** An aid needs eight levels and about a thousand parts. */
export const mostDepth = 32
const mostNodes = 20_000
const mostFaults = 100

type NodeFault = Fault & { offset: number }

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

/** Keys that would reach an object's own machinery instead of its entries. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function faultsOfNode(node: Node): Fault[] {
  const faults: Fault[] = []
  if (isAlias(node) || ('anchor' in node && node.anchor)) faults.push(fault('yaml-alias', {}))
  if (!isAlias(node) && node.tag) faults.push(fault('yaml-tag', { tag: node.tag }))
  if (isScalar(node) && typeof node.value === 'string') {
    const unsafe = unsafeCharacter(node.value)
    if (unsafe) faults.push(unsafe.fault)
  }
  return faults
}

function faultOfKey(
  pair: Pair,
  seen: Map<string, number>,
  at: (offset: number) => Position,
): Fault | undefined {
  if (!isScalar<string | number | boolean | null>(pair.key) || pair.key.value === null)
    return fault('key-not-text', {})
  const key = String(pair.key.value)
  const before = seen.get(key)
  seen.set(key, offsetOf(pair.key))
  if (key === '<<') return fault('merge-key', {})
  if (forbidden.has(key)) return fault('forbidden-key', { key })
  return before === undefined ? undefined : fault('duplicate-key', { key, line: at(before).line })
}

/** Everything that the parsed nodes hold and an aid may not: it is looked for here because plain objects hide it. */
export function faultsInNodes(document: Document, at: (offset: number) => Position): NodeFault[] {
  const faults: NodeFault[] = []
  const waiting: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }]
  let nodes = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (!isNode(node)) continue
    const offset = offsetOf(node)
    if (depth > mostDepth) return [{ ...fault('too-deep', { most: mostDepth }), offset }]
    if (++nodes > mostNodes) return [{ ...fault('too-many-parts', { most: mostNodes }), offset }]
    for (const found of faultsOfNode(node)) faults.push({ ...found, offset })
    if (isSeq(node)) for (const item of node.items) waiting.push({ node: item, depth: depth + 1 })
    if (!isMap(node)) continue
    const seen = new Map<string, number>()
    for (const pair of node.items) {
      const found = faultOfKey(pair, seen, at)
      if (found) faults.push({ ...found, offset: isNode(pair.key) ? offsetOf(pair.key) : offset })
      waiting.push({ node: pair.key, depth: depth + 1 }, { node: pair.value, depth: depth + 1 })
    }
  }
  return faults.sort((one, other) => one.offset - other.offset).slice(0, mostFaults)
}
