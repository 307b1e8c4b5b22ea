const empty = ['utils', 'helpers', 'common', 'misc', 'types', 'constants', 'index']
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** A file is named after what is in it: kebab-case, `noun.role.ts`. @type {import('../findings.mjs').Rule} */
export const names = {
  name: 'names',
  concerns: (file) => /^(src|tools|tests)\//.test(file),
  faults({ file }) {
    const parts = file.split('/')
    const name = parts.at(-1) ?? ''
    const crooked = parts.find((part) => !kebab.test(part))
    const stems = /\.(css|html|json)$/.test(name)
      ? parts.slice(0, -1)
      : [...parts.slice(0, -1), name.split('.')[0] ?? '']
    const hollow = stems.find((stem) => empty.includes(stem))
    return [
      ...(crooked
        ? [{ at: 0, message: `${crooked} is not kebab-case: name it noun.role.ts, such as fact.schema.ts` }]
        : []),
      ...(hollow
        ? [
            {
              at: 0,
              message: `${hollow} says nothing about what is inside: name the file after the one thing that it holds`,
            },
          ]
        : []),
    ]
  },
}
