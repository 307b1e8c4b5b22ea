const limit = 250

/** The size of scripts is held by the code rules; this holds style sheets to the same. @type {import('../findings.mjs').Rule} */
export const sheetSize = {
  name: 'sheet-size',
  concerns: (file) => file.startsWith('src/') && file.endsWith('.css'),
  faults({ text }) {
    const lines = text.trimEnd().split('\n').length
    return lines > limit
      ? [
          {
            at: 0,
            message: `${lines} lines, and ${limit} is the most: give each component a sheet of its own`,
          },
        ]
      : []
  },
}
