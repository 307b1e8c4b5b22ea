import { cruise } from 'dependency-cruiser'
import { homes, rooms } from './import-table.mjs'

/** @typedef {import('./findings.mjs').Finding} Finding */

const tests = '\\.(test|arbitraries)\\.tsx?$'
const anyOf = (/** @type {readonly string[]} */ names) => (names.length > 0 ? `(${names.join('|')})` : '(?!)')
const packages = (/** @type {readonly string[]} */ names) => `node_modules/(@types/)?${anyOf(names)}/`

/** @param {string} room */
function rulesOf(room) {
  const may = rooms[room]
  if (!may) throw new Error(`no such room: ${room}`)
  const from = { path: `^src/${room}/`, pathNot: tests }
  const rule = (/** @type {string} */ name, /** @type {object} */ to) => ({
    name: `${room}-${name}`,
    severity: 'error',
    comment: may.instead,
    from,
    to,
  })
  const known = anyOf([room, ...may.rooms, ...may.types])
  return [
    rule('rooms', { path: '^src/', pathNot: `^src/${known}/` }),
    ...(may.types.length > 0
      ? [rule('types-only', { path: `^src/${anyOf(may.types)}/`, dependencyTypesNot: ['type-only'] })]
      : []),
    // libraries with one home have a rule, and a message, of their own
    rule('libraries', {
      path: 'node_modules/',
      pathNot: packages([...may.libraries, ...homes.map(({ library }) => library)]),
    }),
    ...(may.node ? [] : [rule('node', { dependencyTypes: ['core'] })]),
  ]
}

const homeRules = homes.map(({ library, home, instead }) => ({
  name: `${library.split('-')[0]}-home`,
  severity: 'error',
  comment: instead,
  from: { path: '^src/', pathNot: [home, tests] },
  to: { path: packages([library]) },
}))

const everywhere = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment:
      'two files that need each other are one thing or three: move what both need to a file of its own',
    from: {},
    to: { circular: true },
  },
  {
    name: 'ships-alone',
    severity: 'error',
    comment:
      'what ships imports no test and nothing of tests/ or tools/: move what is needed into a file of its own',
    from: { path: '^src/', pathNot: [tests, '\\.examples\\.tsx$', '^src/app/gallery-'] },
    to: { path: `^(tests|tools)/|${tests}` },
  },
  {
    name: 'tools-rooms',
    severity: 'error',
    comment:
      'a build plugin may use src/domain, src/adapters and the sentences of src/renderings: what is shown or wired belongs in src/app',
    from: { path: '^tools/', pathNot: tests },
    to: { path: '^src/', pathNot: '^src/(domain|adapters|renderings)/' },
  },
]

export const roomRules = [...Object.keys(rooms).flatMap(rulesOf), ...homeRules, ...everywhere]

/**
 * Holds the import table. Fails when it sees fewer files than there are: a tool that reads nothing finds nothing.
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {Promise<Finding[]>}
 */
export async function checkRooms(root, files) {
  const scripts = files.filter(
    (file) => /^(src|tools)\/.*\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'),
  )
  const { output } = await cruise(
    [...new Set(scripts.map((file) => file.split('/')[0] ?? ''))],
    /** @type {any} */ ({
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: roomRules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    }),
  )
  if (typeof output === 'string') throw new Error('the import check answered in text')
  const seen = new Set(output.modules.map(({ source }) => source))
  const unseen = scripts.filter((file) => !seen.has(file))
  const blind = unseen.map((file) => ({
    rule: 'rooms-seen',
    file,
    line: 1,
    message: 'the import check did not see this file: its TypeScript reader may be missing',
  }))
  const comments = new Map(roomRules.map(({ name, comment }) => [name, comment]))
  const broken = output.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    file: from,
    line: 1,
    message: `imports ${to.replace(/^.*node_modules\//, '')}; ${comments.get(rule.name)}`,
  }))
  return [...blind, ...broken]
}
