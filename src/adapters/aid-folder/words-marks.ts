import type { Nodes } from 'mdast'
import { type Fault, fault } from '../../domain/aid/finding.ts'
import { type LocatedFault, unsafeCharacter } from './aid-file.ts'

const mostFaults = 100

/** Addresses that may be followed from a summary at home; anything else could run or fetch. */
const allowedAddress = /^(https:\/\/|tel:|mailto:|#)/

const allowed = new Set([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'text',
  'emphasis',
  'strong',
  'break',
])

/** The text of a node without its marks; a line break is a space. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node
    ? (node.children as Nodes[]).map(plainText).join(node.type === 'listItem' ? ' ' : '')
    : ''
}

/** Whether a paragraph or heading holds anything but text. */
export function isMarked(node: Nodes): boolean {
  return 'children' in node && (node.children as Nodes[]).some(({ type }) => type !== 'text')
}

function faultOf(node: Nodes): Fault | undefined {
  if (node.type === 'html') return fault('html-in-words', { text: node.value.slice(0, 60) })
  if (node.type === 'image' || node.type === 'imageReference') return fault('image-in-words', {})
  if (node.type === 'link') {
    return allowedAddress.test(node.url)
      ? undefined
      : fault('link-not-allowed', { address: node.url.slice(0, 80) })
  }
  if (node.type === 'text') return unsafeCharacter(node.value)?.fault
  return allowed.has(node.type) ? undefined : fault('mark-in-words', { text: node.type })
}

/** Everything in a parsed text that an aid's words may not hold. */
export function faultsInMarks(root: Nodes): LocatedFault[] {
  const faults: LocatedFault[] = []
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node && faults.length < mostFaults; node = waiting.pop()) {
    const found = faultOf(node)
    const start = node.position?.start
    if (found) faults.push({ ...found, line: start?.line ?? 1, column: start?.column ?? 1 })
    if ('children' in node) waiting.push(...(node.children as Nodes[]))
  }
  return faults
}
