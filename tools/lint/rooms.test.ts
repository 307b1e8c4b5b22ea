import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Finding, sourceFiles } from './findings.mjs'
import { rooms } from './import-table.mjs'
import { checkRooms } from './rooms.mjs'

const root = fileURLToPath(new URL('../../tests/fixtures/lint/rooms', import.meta.url))

const wrong: [rule: string, file: string][] = [
  ['domain-rooms', 'src/domain/asks-a-port.ts'],
  ['domain-libraries', 'src/domain/draws.ts'],
  ['domain-node', 'src/domain/reads-disk.ts'],
  ['zod-home', 'src/domain/own-schemas.ts'],
  ['ships-alone', 'src/domain/tested.ts'],
  ['no-cycles', 'src/domain/one.ts'],
  ['ports-types-only', 'src/ports/runs-rules.port.ts'],
  ['machines-rooms', 'src/machines/stores.machine.ts'],
  ['idb-home', 'src/machines/stores.machine.ts'],
  ['adapters-rooms', 'src/adapters/store.ts'],
  ['yaml-home', 'src/adapters/reads-yaml.ts'],
  ['i18n-types-only', 'src/i18n/runs-rules.ts'],
  ['navigation-types-only', 'src/navigation/routes.ts'],
  ['renderings-rooms', 'src/renderings/looks.tsx'],
  ['renderings-libraries', 'src/renderings/streams.tsx'],
  ['views-rooms', 'src/views/looks.tsx'],
  ['tools-rooms', 'tools/draws-plugin.ts'],
]

describe('the import table', () => {
  let found: Finding[] = []
  beforeAll(async () => {
    found = await checkRooms(root, sourceFiles(root))
  }, 60_000)

  it.each(wrong)('%s fires on %s', (rule, file) => {
    expect(found.filter((one) => one.rule === rule).map((one) => one.file)).toContain(file)
  })

  it('fires nowhere else', () => {
    const expected = new Set(wrong.map((pair) => pair.join(' ')))
    expect(found.map(({ rule, file }) => `${rule} ${file}`).filter((pair) => !expected.has(pair))).toEqual([])
  })

  it('says what was imported and what to do instead', () => {
    const [domain] = found.filter(({ rule }) => rule === 'domain-rooms')
    expect(domain?.message).toBe(`imports src/ports/clock.port.ts; ${rooms['domain']?.instead}`)
    const [zod] = found.filter(({ rule }) => rule === 'zod-home')
    expect(zod?.message).toMatch(/^imports zod\/.*; import \{ z \} from src\/domain\/shared\/z\.ts/)
  })

  it('fails on a file that it did not see', async () => {
    const unseen = await checkRooms(root, [...sourceFiles(root), 'src/domain/not-there.ts'])
    expect(unseen.filter(({ rule }) => rule === 'rooms-seen').map(({ file }) => file)).toEqual([
      'src/domain/not-there.ts',
    ])
  }, 60_000)
})
