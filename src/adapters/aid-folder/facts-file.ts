import { Composer, type Document, isMap, isScalar, isSeq, LineCounter, Parser, type YAMLError } from 'yaml'
import { type Fault, fault } from '../../domain/aid/finding.ts'
import type { LocatedFault, Position } from './aid-file.ts'
import { isDeeperThan } from './facts-depth.ts'
import { faultsInNodes, mostDepth } from './facts-nodes.ts'
import { parsedOnce } from './parsed-once.ts'

export interface FactsFile {
  /** What the file says; absent where it cannot be read safely. */
  value?: unknown
  faults: LocatedFault[]
  /** Where a path stands; where it is missing, its nearest parent. */
  positionOf(path: readonly (string | number)[], on?: 'key'): Position
}

const mostErrors = 20

function faultOf(error: YAMLError): Fault {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return fault('yaml-tab', {})
    case 'BAD_INDENT':
      return fault('yaml-indent', {})
    case 'MULTIPLE_DOCS':
      return fault('yaml-documents', {})
    case 'TAG_RESOLVE_FAILED':
      return fault('yaml-tag', {
        tag: error.message.replace(/^Unresolved tag: /, ''),
      })
    default:
      return fault('yaml-broken', { detail: error.message })
  }
}

/** The offset of a path's value (of a scalar) or of its name (of anything larger), walking as far as the path goes. */
function offsetOf(document: Document, path: readonly (string | number)[], on?: 'key'): number {
  let node: unknown = document.contents
  let offset = isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return offset
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset
      node = pair.value
      if (last && on === 'key') return offset
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      if (!node) return offset
      offset = (isMap(node) || isSeq(node) || isScalar(node)) && node.range ? node.range[0] : offset
    } else return offset
  }
  return isScalar(node) && node.range && node.range[1] > node.range[0] ? node.range[0] : offset
}

function oncePerLine(faults: readonly LocatedFault[]): LocatedFault[] {
  const seen = new Map(faults.toReversed().map((found) => [`${found.line} ${found.code}`, found]))
  return [...seen.values()].sort((one, other) => one.line - other.line || one.column - other.column)
}

/** Reads the text of `aid.yaml`: YAML 1.2 without aliases, tags, merge keys or anything that could explode. */
export const parseFactsFile = parsedOnce(parsed)

function parsed(text: string): FactsFile {
  const lines = new LineCounter()
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const nowhere = { positionOf: () => ({ line: 1, column: 1 }) }
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  if (isDeeperThan(tokens, mostDepth * 2)) {
    return {
      ...nowhere,
      faults: [{ ...fault('too-deep', { most: mostDepth }), line: 1, column: 1 }],
    }
  }
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [document, second] = [...composer.compose(tokens, true, text.length)]
  if (!document) return { ...nowhere, faults: [], value: null }
  const errors = [...document.errors, ...document.warnings].slice(0, mostErrors)
  // One slip often breaks the same place twice.
  const places = new Map(errors.toReversed().map((error) => [error.pos[0], error]))
  const faults: LocatedFault[] = [...places.values()].map((error) => ({
    ...faultOf(error),
    ...at(error.pos[0]),
  }))
  if (second) faults.push({ ...fault('yaml-documents', {}), ...at(second.range[0]) })
  for (const { offset, ...found } of faultsInNodes(document, at)) faults.push({ ...found, ...at(offset) })
  return {
    faults: oncePerLine(faults),
    ...(faults.length === 0 && {
      value: document.toJS({ maxAliasCount: 0 }) as unknown,
    }),
    positionOf: (path, on) => at(offsetOf(document, path, on)),
  }
}
