import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { inEachLanguage } from '../../tests/support/in-languages.ts'
import { readAidOfLibrary } from '../adapters/aid-folder/aid-library-on-disk.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { dayIn } from '../i18n/interface-words.ts'
import type { Says, Words } from '../i18n/translate.ts'
import { papersFor } from './papers.ts'
import { withoutStop } from './plain-text.ts'
import { longestText } from './text-to-send.ts'

const today = '2026-11-22'
const reviewDay = '2026-12-20'
const contact = 'Elm Street Practice, 01632 960 123'

const aids = readdirSync('decision-aids', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

function aidOf(id: string): Aid {
  const { aid } = readAidOfLibrary('decision-aids', id, today)
  if (!aid) throw new Error(`${id} fails its checks`)
  return aid
}

const wordsIn = (language: string): Words => {
  const found = inEachLanguage.find(([one]) => one === language)
  if (!found) throw new Error(`no words in ${language}`)
  return found[1]
}

function papersOf(aid: Aid, words: Words, option: string) {
  const facts: NewFact[] = [
    { type: 'decision.thought', thought: { option } },
    { type: 'decision.firmed', firmness: 'decided' },
    { type: 'steps.accepted', option },
    { type: 'contactPoint.written', text: contact },
    { type: 'review.dated', day: reviewDay },
  ]
  const consultation = consultationFrom(logOf(beginning, ...facts))
  const { language } = wordsOf(aid, words.language)
  const said = language === words.language ? words : wordsIn(language)
  return papersFor(said, { aid, consultation, language, today, asked: words })
}

/** What can wait for them: what the person does after the first thing, what others do, when to contact the practice. */
function laterLines({ help, next }: Summary): string[] {
  const own = next.steps.filter(({ who }) => who === 'person')
  const steps = next.steps.filter((step) => step !== own[0]).map(({ what }) => what)
  const soon = help.entries.filter(({ urgency }) => urgency === 'soon').map(({ says }) => says)
  return [...steps, ...soon].map((line) => withoutStop(line))
}

describe.each(aids)('the text to send about %s', (id) => {
  test.each(inEachLanguage)(
    'in %s has every emergency, and gives nothing that can wait, nor more than the first sign of the same day, in place of whom to contact and when to come back',
    (_, words) => {
      const aid = aidOf(id)
      for (const option of aid.facts.options) {
        const { text, summary, says } = papersOf(aid, words, option.id)
        expect(text.length).toBeLessThanOrEqual(longestText)
        expect(text).toContain('999')
        const urgent = summary.help.entries.filter(({ urgency }) => urgency === 'same-day')
        const day = says('text.again', { day: dayIn(summary.language, reviewDay) })
        const vital = [...urgent.map((entry) => withoutStop(entry.says)), contact, withoutStop(day)]
        const missing = vital.filter((line) => !text.includes(line))
        const isLonger = (given: readonly string[], line: string) =>
          given.filter(
            (each) => text.includes(each) && each.length > line.length + says('text.contact').length,
          )
        for (const line of missing) expect(isLonger(laterLines(summary), line)).toEqual([])
        const signs = urgent.map((entry) => withoutStop(entry.says))
        const [one, ...lessUrgent] = signs.filter((sign) => text.includes(sign))
        for (const sign of one === undefined ? signs : [])
          expect(isLonger([contact, withoutStop(day), ...laterLines(summary)], sign)).toEqual([])
        for (const line of missing.filter((each) => !urgent.some(({ says: sign }) => sign.includes(each))))
          expect(isLonger(lessUrgent, line)).toEqual([])
        for (const { says: sign } of summary.help.entries.filter(({ urgency }) => urgency === 'emergency'))
          expect(text).toContain(withoutStop(sign))
        if (missing.length > 0) expect(text).toMatch(moreIn(says))
      }
    },
  )
})

const moreIn = (says: Says<'summary'>): RegExp =>
  new RegExp(`${says('text.more')}|${says('text.moreHelp')}|${says('text.emergency')}`)
