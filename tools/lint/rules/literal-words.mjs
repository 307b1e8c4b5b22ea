import ts from 'typescript'
import { isGallery, isTest, nodesOf } from '../findings.mjs'

const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'placeholder',
  'alt',
  'label',
]
const hasLetters = (/** @type {string} */ text) => /\p{L}/u.test(text)
/** Character references such as &nbsp; are layout, not words. */
const withoutReferences = (/** @type {string} */ text) => text.replace(/&#?\w+;/g, '')

/**
 * The literals that an expression may come out as: itself, or either branch of a choice. Calls are not looked into: `t('key')` is no literal.
 * @param {ts.Expression} expression
 * @returns {ts.Node[]}
 */
function literalsIn(expression) {
  if (ts.isStringLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression))
    return hasLetters(expression.text) ? [expression] : []
  if (ts.isTemplateExpression(expression)) {
    const texts = [expression.head.text, ...expression.templateSpans.map(({ literal }) => literal.text)]
    return texts.some(hasLetters) ? [expression] : []
  }
  if (ts.isParenthesizedExpression(expression)) return literalsIn(expression.expression)
  if (ts.isConditionalExpression(expression))
    return [...literalsIn(expression.whenTrue), ...literalsIn(expression.whenFalse)]
  if (ts.isBinaryExpression(expression)) {
    const isComparison = /[=<>]/.test(expression.operatorToken.getText())
    return isComparison ? [] : [...literalsIn(expression.left), ...literalsIn(expression.right)]
  }
  return []
}

/** @param {ts.Node} node @returns {ts.Node[]} */
function wordsAt(node) {
  if (ts.isJsxText(node)) return hasLetters(withoutReferences(node.text)) ? [node] : []
  if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
    return literalsIn(node.expression)
  if (!ts.isJsxAttribute(node) || !node.initializer || !spoken.includes(node.name.getText())) return []
  const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer
  return value && ts.isExpression(value) ? literalsIn(value) : []
}

/** Words live with their language. @type {import('../findings.mjs').Rule} */
export const literalWords = {
  name: 'literal-words',
  concerns: (file) => /^src\/(views|app)\/.*\.tsx$/.test(file) && !isTest(file) && !isGallery(file),
  faults: ({ tree }) =>
    [...nodesOf(tree())].flatMap(wordsAt).map((node) => ({
      at: node.getStart(),
      message: `“${node.getText().trim().slice(0, 40)}” is words in code: put it in src/i18n/en and use its key`,
    })),
}
