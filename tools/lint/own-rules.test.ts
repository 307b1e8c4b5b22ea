import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkFiles, sourceFiles } from './findings.mjs'
import { ownRules } from './own-rules.mjs'

const fixtures = fileURLToPath(new URL('../../tests/fixtures/lint/', import.meta.url))

const findingsOf = (name: string) => {
  const root = `${fixtures}${name}`
  const rules = ownRules.filter((rule) => rule.name === name)
  return checkFiles(root, sourceFiles(root), rules).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  )
}

const worldly = 'belongs to src/adapters and src/app'
const wordy = 'is words in code: put it in src/i18n/en and use its key'
const coloured =
  'is a raw colour: name it in src/views/ui/tokens.css and use var(--…), so that a theme and print can change it'
const partial = 'hides tests that do not run: mend the test, or delete it and say why in the commit'
const hollow = 'says nothing about what is inside: name the file after the one thing that it holds'

const cases: Record<string, string[]> = {
  names: [
    'src/domain/RiskTable.ts:1 RiskTable.ts is not kebab-case: name it noun.role.ts, such as fact.schema.ts',
    `src/domain/common/fact.schema.ts:1 common ${hollow}`,
    `src/domain/utils.ts:1 utils ${hollow}`,
  ],
  'outside-world': [
    `src/domain/clock.ts:1 Date.now ${worldly}: take the Clock port, or a time as an argument`,
    `src/domain/clock.ts:2 new Date() ${worldly}: take the Clock port, or a time as an argument`,
    `src/domain/clock.ts:3 Math.random ${worldly}: take the NewId port, or a seed as an argument`,
    `src/domain/clock.ts:4 crypto.randomUUID ${worldly}: take the NewId port`,
    `src/views/keep.tsx:1 localStorage ${worldly}: take a port and let an adapter keep it`,
    `src/views/keep.tsx:2 sessionStorage ${worldly}: take a port and let an adapter keep it`,
    `src/views/keep.tsx:3 fetch ${worldly}: take a port; the app asks no other host`,
    `src/views/keep.tsx:4 indexedDB ${worldly}: take the ConsultationStore port`,
  ],
  'literal-words': [
    `src/views/card.tsx:2 “"Your choices"” ${wordy}`,
    `src/views/card.tsx:2 “'Open'” ${wordy}`,
    `src/views/card.tsx:3 “Hello” ${wordy}`,
    `src/views/card.tsx:4 “\`Good \${isOpen}\`” ${wordy}`,
    `src/views/card.tsx:5 “'Yes'” ${wordy}`,
  ],
  'raw-colours': [
    `src/views/card.module.css:3 #fff ${coloured}`,
    `src/views/card.module.css:5 rebeccapurple ${coloured}`,
    `src/views/card.module.css:6 rgb() ${coloured}`,
    `src/views/picture.tsx:2 green ${coloured}`,
    `src/views/picture.tsx:3 #0e5a52 ${coloured}`,
  ],
  'named-styles': [
    'src/views/card.tsx:5 ./card.module.css has no class haed: write it there, or take the name out',
    'src/views/card.tsx:5 ./gone.module.css has no class card: write it there, or take the name out',
  ],
  barrels: [1, 2].map(
    (line) =>
      `src/domain/risk/everything.ts:${line} a re-export gives one name two places: import it from the file that holds it`,
  ),
  'whole-tests': [
    `src/domain/count.test.ts:3 it.only ${partial}`,
    `src/domain/count.test.ts:4 describe.skip ${partial}`,
    `src/domain/count.test.ts:5 test.describe.fixme ${partial}`,
    `src/domain/count.test.ts:6 xit ${partial}`,
  ],
  silencing: [
    'src/domain/count.ts:1 @ts-ignore hides a type error: narrow the value with a guard, or parse it with a schema',
    'src/domain/count.ts:3 @ts-expect-error is for tests of types: narrow the value with a guard instead',
    'src/domain/count.ts:5 oxlint-disable-next-line gives no reason: add “ -- why this is right here”, or mend what it hides',
  ],
  'sheet-size': [
    'src/views/long.module.css:1 252 lines, and 250 is the most: give each component a sheet of its own',
  ],
}

describe('our own lint rules', () => {
  it.each(ownRules.map(({ name }) => name))('%s fires on its fixture, and only where it should', (name) => {
    expect(findingsOf(name)).toEqual(cases[name])
  })
})
