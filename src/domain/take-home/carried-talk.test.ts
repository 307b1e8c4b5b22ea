import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goldenTalks } from '../../../tests/golden/golden-talks.ts'
import {
  beginning,
  beginningWithoutAid,
  logOf,
  mayaDecided,
} from '../../../tests/support/consultation-builder.ts'
import { anyLog } from '../../../tests/support/facts-arbitrary.ts'
import { randomId } from '../../adapters/new-id/random-id.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import type { Fact } from '../consultation/fact.schema.ts'
import { factsFor } from '../consultation/privacy.ts'
import { withoutUndone } from '../consultation/undo.ts'
import { carriedTalk } from './carried-talk.ts'
import { textOfCarried } from './carried-text.ts'
import { carriedFromText } from './read-carried-text.ts'

const day = '2026-11-26'

function there(facts: readonly Fact[]) {
  const carried = carriedTalk({ facts, day })
  if (!carried) throw new Error('nothing has begun')
  const back = carriedFromText(textOfCarried(carried))
  if (!back.ok) throw new Error(`damaged at ${back.trouble.place}`)
  return back.value
}

/** All that papers for the person may tell of; when it was said and what was on screen is none of it. */
function told(facts: readonly Fact[]) {
  const { begun, ...rest } = consultationFrom(facts)
  const notOnPaper = { fromHome: [], shown: [], discussed: [], given: [], finished: false }
  const never = {
    lastAt: undefined,
    noteIsOld: undefined,
    copyIsOld: undefined,
    stoppedAt: undefined,
    isBeside: undefined,
  }
  return { ...rest, ...notOnPaper, ...never, ...aboutThe(begun) }
}

/** The beginning by what papers tell of it. */
function aboutThe(begun: ReturnType<typeof consultationFrom>['begun']) {
  return { reference: begun?.id, aid: begun?.aid?.id }
}

describe('what a link carries', () => {
  test('tells of everything that the paper tells of, whatever was said', () => {
    fc.assert(
      fc.property(anyLog, (facts) => {
        const begun = logOf(beginning, ...facts.filter(({ type }) => type !== 'consultation.begun'))
        expect(told(there(begun).facts)).toEqual(told(factsFor('patientCopy', withoutUndone(begun))))
      }),
      { numRuns: 200 },
    )
  })

  test.each(goldenTalks.map(({ aid, facts }) => ({ aid, facts: logOf(...facts(beginning)) })))(
    'tells of a talk about $aid',
    ({ facts }) => {
      expect(told(there(facts).facts)).toEqual(told(factsFor('patientCopy', withoutUndone(facts))))
    },
  )

  test('holds nothing that was undone, overwritten, or is the clinician’s alone', () => {
    const facts = logOf(
      beginning,
      { type: 'matters.said', text: 'first words' },
      { type: 'matters.said', text: 'last words' },
      { type: 'question.noted', question: 'q1', text: 'a question taken out' },
      { type: 'question.removed', question: 'q1' },
      { type: 'takingHome.asked', safe: false },
      { type: 'presence.recorded', who: 'partner', present: true },
      { type: 'understanding.explainedAgain', text: 'the part about placebo' },
      { type: 'help.written', text: 'undone help' },
      { type: 'fact.undone', fact: 'fact-9' },
    )
    const carried = carriedTalk({ facts, day })
    const text = carried ? textOfCarried(carried) : ''
    expect(text).toContain('last words')
    expect(text).not.toMatch(/first words|taken out|takingHome|partner|placebo|undone/)
  })

  test('has short names for what this machine named, the same for the same thing', () => {
    const own = randomId()
    const facts = logOf(
      beginning,
      { type: 'priority.added', priority: own, text: 'Walk the dog' },
      { type: 'priority.weighed', priority: own, weight: 'a-lot' },
    )
    expect(there(facts).facts.slice(1)).toMatchObject([
      { type: 'priority.added', priority: 'x1' },
      { type: 'priority.weighed', priority: 'x1' },
    ])
  })

  test('goes without an aid too', () => {
    const facts = logOf(
      beginningWithoutAid,
      { type: 'choice.named', text: 'My back' },
      { type: 'matters.said', text: 'Sleep' },
    )
    const carried = there(facts)
    expect(carried.aid).toBeNull()
    expect(consultationFrom(carried.facts).withoutAid?.name).toBe('My back')
  })

  test('is nothing where nothing has begun', () => {
    expect(carriedTalk({ facts: [], day })).toBeUndefined()
  })

  test('carries by whom it was signed off', () => {
    const signOff = { name: 'Dr Asha Patel', role: 'GP', interests: 'none', day: '2026-11-01' }
    const carried = carriedTalk({ facts: mayaDecided(), day, signOff })
    expect(carried && carriedFromText(textOfCarried(carried))).toMatchObject({ ok: true, value: { signOff } })
  })
})

describe('a line that is none', () => {
  const line = (...said: unknown[]) => JSON.stringify([day, 'one', null, 'en', 0, ...said])

  test.each([
    ['no JSON', '{'],
    ['an object', '{}'],
    ['nothing', '[]'],
    ['no day', '["soon","one",null,"en",0]'],
    ['an aid of another shape', JSON.stringify([day, 'one', 5, 'en', 0])],
    ['an aid with a path for a name', JSON.stringify([day, 'one', ['../x', '1', 'a'.repeat(16)], 'en', 0])],
    ['a fact of a kind that nobody knows', line(['option.invented', 'x'])],
    ['a fact that belongs to every object', line(['constructor', 'x'])],
    ['a second beginning', line(['consultation.begun', null, 'en', 'x', 5])],
    ['a fact with a field too few', line(['question.noted', 'q1'])],
    ['a fact that is a number', line(7)],
    ['a sign-off by nobody', JSON.stringify([day, 'one', null, 'en', ['Dr']])],
  ])('%s: says so', (_, text) => {
    expect(carriedFromText(text)).toMatchObject({ ok: false, trouble: { code: 'link-damaged' } })
  })

  test.each(['[{"toString":{}}]', '["2026-11-27",{"toString":{}}]'])('is damaged where it is %s', (text) => {
    expect(carriedFromText(text)).toMatchObject({ ok: false, trouble: { code: 'link-damaged' } })
  })

  test('ends in a talk or in a reason, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(carriedFromText(JSON.stringify(value))).toHaveProperty('ok')
      }),
    )
  })
})
