const sheets = /import (\w+) from '(\.[^']+\.module\.css)'/g

/** A class that its sheet does not have looks like nothing, and nobody is told. @type {import('../findings.mjs').Rule} */
export const namedStyles = {
  name: 'named-styles',
  concerns: (file) => file.startsWith('src/') && file.endsWith('.tsx'),
  faults({ text, beside }) {
    return [...text.matchAll(sheets)].flatMap(([, name = '', address = '']) => {
      const sheet = beside(address) ?? ''
      return [...text.matchAll(new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'g'))]
        .filter(([, wanted = '']) => !new RegExp(`\\.${wanted}(?![\\w-])`).test(sheet))
        .map(({ index, 1: wanted = '' }) => ({
          at: index,
          message: `${address} has no class ${wanted}: write it there, or take the name out`,
        }))
    })
  },
}
