import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../src/adapters/aid-folder/read-draft.ts'
import { aidWords } from '../../src/app/aid-words.ts'
import type { Difference } from '../../src/domain/draft/merge/merge-side.ts'
import { entrySaying } from '../../src/views/authoring/merge/unit-said.ts'

const says = { all: aidWords, t: aidWords.says(['draft-merge', 'draft', 'cards']) }
const day = '2026-11-27'

const read = (id: string) => {
  const text = (name: string) => readFileSync(`decision-aids/${id}/${name}`, 'utf8')
  return readDraft({ facts: text('aid.yaml'), words: { en: text('en.md') } }, day, 'a'.repeat(64))
}

/** Every entry with its facts, as it is said where all of it is new. */
function saidOf(id: string): { fact: string; text: string }[] {
  const reading = read(id)
  const facts = reading.seen?.facts
  if (!facts) throw new Error(id)
  const say = entrySaying(says, { mine: reading, theirs: reading })
  const lists = [
    'options',
    'outcomes',
    'burdens',
    'priorities',
    'axes',
    'scales',
    'nextSteps',
    'safetyNet',
  ] as const
  return lists.flatMap((list) =>
    (facts[list] ?? []).flatMap((entry) => {
      const difference = {
        place: { in: 'entry', list: 'options', id: entry.id },
        theirs: entry,
      } as unknown as Difference
      return say(difference, 'facts').map(({ name, theirs }) => ({ fact: name, text: theirs }))
    }),
  )
}

describe.each(readdirSync('decision-aids').filter((name) => !name.includes('.')))('%s', (id) => {
  it('says every fact of its entries by the words of the aid, never by an id or a key of the format', () => {
    const facts = read(id).seen?.facts
    const ids = [
      ...(facts?.options ?? []),
      ...(facts?.outcomes ?? []),
      ...(facts?.burdens ?? []),
      ...(facts?.axes ?? []).flatMap((axis) => [axis, ...axis.groups]),
    ]
      .map((one) => one.id)
      .filter((one) => one.includes('-'))
    for (const { fact, text } of saidOf(id)) {
      expect(`${fact}: ${text}`).not.toMatch(/(?:^|[:,;] )[a-z]+[A-Z]?\w*: /)
      for (const one of ids) expect(text.split(/[:,;] /), fact).not.toContain(one)
    }
  })
})

it('says to which group a choice is not usually offered, and where only a name within differs, that', () => {
  const reading = read('acute-sore-throat')
  const option = reading.seen?.facts.options.find(({ notOffered }) => notOffered)
  const [reason] = option?.notOffered ?? []
  const say = (mine: object, theirs: object) =>
    entrySaying(says, { mine: reading, theirs: reading })(
      { place: { in: 'entry', list: 'options', id: 'a' }, mine, theirs } as unknown as Difference,
      'facts',
    )
  const other = { notOffered: [{ ...reason, id: 'another-name' }] }
  expect(say({}, other)[0]?.theirs).toBe('Groups: FeverPAIN score, Group: 0 to 1 points, Rests on: S3')
  expect(say({ notOffered: [reason] }, other)[0]?.theirs).toContain('Its name in addresses: another-name')
})
