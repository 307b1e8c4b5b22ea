import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml'
import type { FactsValue } from '../../domain/draft/draft-edit.ts'

const widest = 100

const isFlat = (node: unknown): boolean =>
  isScalar(node) ||
  (isSeq(node) && node.items.every(isScalar)) ||
  (isMap(node) &&
    node.items.every(({ value }) => isScalar(value) || (isSeq(value) && value.items.every(isScalar))))

const lengthOf = (node: Node): number => JSON.stringify(node.toJSON()).length

/**
 * Facts as an author writes them by hand: short entries on one line, longer ones a line each.
 * @param way `inline`: all on one line, as it stands behind a name or within brackets
 */
export function factsText(value: FactsValue, way: 'lines' | 'inline' = 'lines'): string {
  const document = new Document(value)
  visit(document, {
    Collection(key, node) {
      const isListOfText = isSeq(node) && node.items.length > 0 && node.items.every(isScalar)
      const isEntry = key !== null && (typeof key === 'number' || key === 'value')
      if (way === 'inline' || node.items.length === 0 || isListOfText) node.flow = true
      else if (isMap(node) && isEntry && isFlat(node) && lengthOf(node) <= widest) node.flow = true
    },
  })
  // Its commas and brackets would be read as more than a text within brackets.
  if (
    way === 'inline' &&
    isScalar(document.contents) &&
    typeof value === 'string' &&
    /[,[\]{}\n]/.test(value)
  ) {
    const quoted = new Scalar(value)
    quoted.type = Scalar.QUOTE_DOUBLE
    document.contents = quoted as typeof document.contents
  }
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return text.replace(/\[ (?=[^\n]*\])/g, '[').replace(/(?<=\[[^\n[\]]*) \]/g, ']')
}
