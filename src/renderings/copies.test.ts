import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { anyLog } from '../../tests/support/facts-arbitrary.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import { Summary } from '../domain/summary/summary.schema.ts'
import { copyFor, inLargePrint, type PartOfACopy, partsOfACopy } from '../domain/take-home/copy-for.ts'
import figures from '../i18n/en/figures.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import { papersFor } from './papers.ts'
import { summaryFile } from './summary-file.ts'

const words = i18nextWords('en', { figures, note, summary })
const says = words.says('summary')
const aid = soreThroatAidInWords()

const papersOf = (facts: readonly Fact[]) =>
  papersFor(words, { aid, consultation: consultationFrom(facts), language: 'en', today: '2026-11-22' })
const summaryAfter = (facts: readonly Fact[]): Summary => papersOf(facts).summary

const earlier = {
  consultation: 'then',
  day: '2026-11-01',
  aid: null,
  ownWords: 'mark-matters-decided-1',
  priorities: [{ id: 'p', text: 'mark-matters-decided-2' }],
  why: 'mark-matters-decided-3',
}

/** Everything that people wrote, each text marked with the parts that it tells of. */
const said: NewFact[] = [
  beginning,
  { type: 'review.begun', earlier },
  { type: 'review.told', about: 'happened', text: 'mark-matters-decided-4' },
  { type: 'need.recorded', need: 'other', wanted: true, detail: 'mark-nothing-1' },
  { type: 'matters.said', text: 'mark-matters-1' },
  { type: 'priority.chosen', priority: 'better-sooner' },
  { type: 'priority.added', priority: 'own', text: 'mark-matters-2' },
  { type: 'background.said', about: 'fears', text: 'mark-matters-3' },
  { type: 'secondPerson.answers', who: 'partner' },
  { type: 'secondPerson.said', text: 'mark-matters-4' },
  { type: 'secondPerson.handedBack' },
  { type: 'option.ruledOut', option: 'treat', by: 'person', reason: 'mark-choices-decided-matters-1' },
  { type: 'option.ruledOut', option: 'wait', by: 'clinician', reason: 'mark-choices-1' },
  { type: 'question.noted', question: 'q', text: 'mark-questions-1' },
  { type: 'decision.thought', thought: { option: 'wait' } },
  { type: 'decision.explained', text: 'mark-decided-1' },
  { type: 'recommendation.given', option: 'wait', reason: 'mark-decided-2', asked: false },
  { type: 'step.written', step: 's', what: 'mark-next-1', who: 'mark-next-2', by: 'mark-next-3' },
  { type: 'help.written', text: 'mark-help-1' },
]
const takenHome: NewFact[] = [
  beginning,
  { type: 'decision.thought', thought: { notYet: true } },
  { type: 'deferral.described', about: 'open', text: 'mark-next-decided-1' },
  { type: 'deferral.described', about: 'talk-to', text: 'mark-next-decided-2' },
]

const every = (facts: readonly NewFact[]): string[] => [
  ...new Set(JSON.stringify(facts).match(/mark-[a-z-]+\d/g)),
]
const subsets = Array.from(
  { length: 2 ** partsOfACopy.length },
  (_, bits) => new Set(partsOfACopy.filter((_part, place) => (bits >> place) & 1)),
)
const fileOf = (copy: Summary) => summaryFile(copy, says, []).content

describe('a copy with parts left out', () => {
  for (const facts of [said, takenHome]) {
    test(`${facts.length} facts: holds what is shared, and nothing of what is left out, in any choice of parts`, () => {
      const whole = summaryAfter(logOf(...facts))
      for (const without of subsets) {
        const copy = copyFor(whole, { for: 'my daughter', without })
        const isShared = (mark: string) =>
          !mark.includes('nothing') && ![...without].some((part) => mark.includes(part))
        const file = fileOf(copy)
        const held = every(facts).filter((mark) => file.includes(mark))
        expect(held, [...without].join()).toEqual(every(facts).filter(isShared))
        expect(Summary.parse(JSON.parse(JSON.stringify(copy)))).toEqual(JSON.parse(JSON.stringify(copy)))
      }
    })
  }

  test('says for whom it is and what it leaves out, and says nothing that is not so', () => {
    const whole = summaryAfter(logOf(...said))
    const without = new Set<PartOfACopy>(['decided', 'matters', 'help'])
    const file = fileOf(copyFor(whole, { for: 'my daughter', without }))
    expect(file).toContain('This copy is for: my daughter.')
    expect(file).toContain(
      'This copy leaves out: “When to get help”, “What we decided”, “What matters to you”, “Looking again at an earlier choice”, and what you need to take part.',
    )
    for (const untrue of ['decided.notRecorded', 'help.none', 'matters.noOwnWords'] as const)
      expect(file).not.toContain(says(untrue))
    expect(fileOf(whole)).not.toContain('copy leaves out')
  })

  test('without the choices there is no figure and no source in it; with them every source', () => {
    const whole = summaryAfter(logOf(...said))
    const bare = copyFor(whole, { for: '', without: new Set<PartOfACopy>(['choices']) })
    expect(bare.sources).toEqual([])
    expect(fileOf(bare)).not.toMatch(/\d of \d|fewer of|more of|class="summary-sources"/)
    expect(fileOf(bare)).not.toContain(says('sources.none'))
    for (const without of subsets)
      if (!without.has('choices')) expect(copyFor(whole, { for: '', without }).sources).toEqual(whole.sources)
  })

  test('a copy of which nothing is left out shows all that the summary shows', () => {
    const whole = summaryAfter(logOf(...takenHome))
    const { copy, ...rest } = copyFor(whole, { for: '', without: new Set() })
    expect(rest).toEqual(whole)
    expect(copy).toEqual({ for: '', leavesOut: [] })
  })
})

const tellsOfMatters = /^(priority|matters|background|tradeOff|threshold|secondPerson|conflict)\./

test('what mattered makes no difference to a copy without it, not even to the order of the figures', () => {
  fc.assert(
    fc.property(anyLog, (facts) => {
      const without = new Set<PartOfACopy>(['matters'])
      const undone = facts.filter(({ type }) => type !== 'fact.undone')
      const untold = undone.filter(({ type }) => !tellsOfMatters.test(type))
      const { reference: _one, ...copy } = copyFor(summaryAfter(undone), { for: '', without })
      const { reference: _other, ...bare } = copyFor(summaryAfter(untold), { for: '', without })
      expect(copy).toEqual(bare)
    }),
    { numRuns: 150 },
  )
})

test('a large print copy is the summary in large letters, and does not say that anybody asked for it', () => {
  const whole = summaryAfter(logOf(...takenHome))
  const large = inLargePrint(whole)
  expect(large).toEqual({ ...whole, large: true })
  expect(fileOf(large)).toContain('class="summary summary-large"')
  expect(fileOf(large)).not.toContain('You asked for large print')
})

test('the note tells that a copy was given, and one that was copied before is old', () => {
  const log = logOf(
    beginning,
    { type: 'summary.given', form: 'note' },
    { type: 'summary.given', form: 'copy' },
  )
  expect(papersOf(log).note).toContain('A copy saved as a file, in another form or with parts left out')
  expect(papersOf(log).note).not.toContain('No summary had been given')
  expect(consultationFrom(log).noteIsOld).toBe('given')
})
