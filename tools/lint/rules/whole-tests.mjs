import ts from 'typescript'
import { isTest, nodesOf } from '../findings.mjs'

const runners = ['it', 'test', 'describe', 'suite', 'bench']
const partly = ['only', 'skip', 'todo', 'fixme', 'skipIf', 'runIf', 'fails']
const shortForms = ['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']

/** @param {ts.Expression} expression @returns {string | undefined} the name that a chain such as test.describe.skip begins with */
function beginning(expression) {
  if (ts.isIdentifier(expression)) return expression.text
  return ts.isPropertyAccessExpression(expression) ? beginning(expression.expression) : undefined
}

/** @param {ts.Node} node */
function isPartial(node) {
  if (ts.isPropertyAccessExpression(node))
    return partly.includes(node.name.text) && runners.includes(beginning(node.expression) ?? '')
  return (
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && shortForms.includes(node.expression.text)
  )
}

/** A green run means that everything ran. @type {import('../findings.mjs').Rule} */
export const wholeTests = {
  name: 'whole-tests',
  concerns: (file) => isTest(file) && /\.tsx?$/.test(file),
  faults: ({ tree }) =>
    [...nodesOf(tree())].filter(isPartial).map((node) => ({
      at: node.getStart(),
      message: `${node.getText().split('(')[0]} hides tests that do not run: mend the test, or delete it and say why in the commit`,
    })),
}
