import ts from 'typescript'
import { isScript } from '../findings.mjs'

/** Everything is imported from the file that holds it, so that one name has one place. @type {import('../findings.mjs').Rule} */
export const barrels = {
  name: 'barrels',
  concerns: (file) => isScript(file) && /^(src|tools)\//.test(file),
  faults: ({ tree }) =>
    tree()
      .statements.filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
      .map((statement) => ({
        at: statement.getStart(),
        message: 'a re-export gives one name two places: import it from the file that holds it',
      })),
}
