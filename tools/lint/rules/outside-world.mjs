import ts from 'typescript'
import { isScript, isTest, nodesOf } from '../findings.mjs'

const stores = ['indexedDB', 'localStorage', 'sessionStorage', 'fetch']
const windows = ['window', 'globalThis', 'self']
/** @type {Record<string, string>} */
const instead = {
  indexedDB: 'take the ConsultationStore port',
  localStorage: 'take a port and let an adapter keep it',
  sessionStorage: 'take a port and let an adapter keep it',
  fetch: 'take a port; the app asks no other host',
  'Date.now': 'take the Clock port, or a time as an argument',
  'new Date()': 'take the Clock port, or a time as an argument',
  'Math.random': 'take the NewId port, or a seed as an argument',
  'crypto.randomUUID': 'take the NewId port',
}

/** @param {ts.SourceFile} tree the names that the file itself declares, which are not the browser's */
function declaredIn(tree) {
  const names = new Set()
  for (const node of nodesOf(tree)) {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isFunctionDeclaration(node)
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
  }
  return names
}

/** @param {ts.Identifier} node whether a name is used as a value and not as a key, a type or a declaration */
function isUse(node) {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent))
    return (
      parent.expression === node ||
      (ts.isIdentifier(parent.expression) && windows.includes(parent.expression.text))
    )
  if (ts.isTypeNode(parent) || ts.isTypeQueryNode(parent) || ts.isQualifiedName(parent)) return false
  const isKey = 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)
  return !isKey && !ts.isBindingElement(parent)
}

/** @param {ts.Node} node @returns {string | undefined} what of the outside world a node takes hold of */
function takes(node) {
  if (ts.isIdentifier(node) && stores.includes(node.text) && isUse(node)) return node.text
  if (
    ts.isNewExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Date' &&
    !node.arguments?.length
  )
    return 'new Date()'
  if (!ts.isPropertyAccessExpression(node)) return undefined
  const owner = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression
  const whole = ts.isIdentifier(owner) ? `${owner.text}.${node.name.text}` : ''
  return whole in instead ? whole : undefined
}

/** Storage, network, clock and chance come in through ports, so that a rule gives the same answer twice. @type {import('../findings.mjs').Rule} */
export const outsideWorld = {
  name: 'outside-world',
  concerns: (file) => isScript(file) && /^src\/(?!adapters\/|app\/)/.test(file) && !isTest(file),
  faults({ tree }) {
    const declared = declaredIn(tree())
    return [...nodesOf(tree())].flatMap((node) => {
      const name = takes(node)
      if (!name || declared.has(name)) return []
      return [
        { at: node.getStart(), message: `${name} belongs to src/adapters and src/app: ${instead[name]}` },
      ]
    })
  },
}
