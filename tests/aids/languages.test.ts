import { describe, expect, it } from 'vitest'
import { aidFoldersIn, readAidOfLibrary } from '../../src/adapters/aid-folder/aid-library-on-disk.ts'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import { translationOf } from '../../src/domain/aid/translation.ts'
import { wordsOf } from '../../src/domain/aid/words-of.ts'
import { picturesOf } from '../../src/domain/risk/pictures-of.ts'
import { ofTheTalk as welsh } from '../../src/i18n/cy/of-the-talk.ts'
import { ofTheTalk as english } from '../../src/i18n/en/of-the-talk.ts'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import { languages } from '../../src/i18n/languages.ts'
import { ofTheTalk as polish } from '../../src/i18n/pl/of-the-talk.ts'
import { ofTheTalk as urdu } from '../../src/i18n/ur/of-the-talk.ts'
import { figureSentences } from '../../src/renderings/figure-sentences.ts'
import { figureWorkings } from '../../src/renderings/figure-workings.ts'
import { papersFor } from '../../src/renderings/papers.ts'
import { longestText } from '../../src/renderings/text-to-send.ts'
import { consultationOf, type GoldenTalk, goldenTalks } from '../golden/golden-talks.ts'

const today = '2026-11-27'
const words = { en: english, cy: welsh, pl: polish, ur: urdu }
const said = (language: keyof typeof words) => i18nextWords(language, words[language], { en: english })

const all = aidFoldersIn('decision-aids').map((id) => {
  const { aid, findings } = readAidOfLibrary('decision-aids', id, today)
  if (!aid) throw new Error(`${id} fails its checks`)
  return { id, aid, findings }
})
const translated = all.filter(({ aid }) => Object.keys(aid.words).length > 1)
const others = languages.filter((language) => language !== 'en')
const each = translated.flatMap((one) => others.map((language) => ({ ...one, language })))

/** Every number of a text, whatever a language puts between its thousands and before its decimals, in no order. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? [])
    .map((number) => number.replace(/[.,\u00a0\u202f]/g, ''))
    .sort()

/** All that is said of the figures of an aid, by what it is about. */
function sayingsOf(aid: Aid, language: keyof typeof words): Map<string, string> {
  const read = wordsOf(aid, language)
  const all = new Map<string, string>()
  const groupsOf =
    aid.facts.axes?.[0]?.groups.map(({ id }) => ({ [aid.facts.axes?.[0]?.id ?? '']: id })) ?? []
  for (const [turn, groups] of [{}, ...groupsOf].entries()) {
    const sentences = figureSentences(said(language), read, aid.facts, groups)
    const workings = figureWorkings(said(language), read, aid.facts, groups)
    for (const outcome of aid.facts.outcomes)
      for (const result of outcome.results) {
        const at = [outcome.id, result.id] as const
        const place = `${turn} ${at.join(' ')}`
        all.set(`${place} people`, sentences.peopleAndTime(...at))
        for (const { id } of aid.facts.options) {
          all.set(`${place} ${id} sentence`, sentences.sentence(...at, id))
          all.set(`${place} ${id} both ways`, sentences.bothWays(...at, id))
          all.set(`${place} ${id} short`, sentences.short(...at, id))
          all.set(`${place} ${id} working`, workings(...at, id).join(' '))
        }
        for (const [number, picture] of picturesOf(outcome, result, groups).entries())
          all.set(`${place} picture ${number}`, sentences.picture(...at, picture))
        all.set(`${place} differences`, sentences.differences(...at).join(' '))
      }
  }
  return all
}

describe.each(each)('$id in $language', ({ id, aid, findings, language }) => {
  it('has all of its words, and says that nobody has checked them', () => {
    expect(findings.filter(({ file }) => file === `${language}.md`)).toEqual([])
    expect(translationOf(aid, language)).toEqual({ is: 'whole', isChecked: false })
  })

  it('says the same numbers as in English, figure by figure', () => {
    const own = sayingsOf(aid, language)
    for (const [place, text] of sayingsOf(aid, 'en')) {
      const told = own.get(place) ?? ''
      expect(numbersIn(told), `${place}\n${text}\n${told}`).toEqual(numbersIn(text))
    }
  })

  it('has the same numbers and sources in its own words, place by place', () => {
    const inEnglish = aid.words['en'] ?? {}
    const marks = (text: string) => (text.match(/\[@[^\]]*\]|\{[^}]*\}/g) ?? []).sort()
    for (const [slot, text] of Object.entries(aid.words[language] ?? {})) {
      const source = inEnglish[slot]
      if (source === undefined || slot === 'synonyms') continue
      expect(marks(text), slot).toEqual(marks(source))
    }
  })

  it('has every emergency in the text to send, and says so where there is more on when to get help', () => {
    const talk = goldenTalks.find((one) => one.aid === id)
    if (!talk) throw new Error(`nobody talked about ${id}`)
    const consultation = consultationOf(talk, aid)
    const { summary, says, text } = papersFor(said(language), { aid, consultation, language, today })
    const stem = (line: string) => line.replace(/[.۔]$/, '')
    const leftOut = summary.help.entries.filter((entry) => !text.includes(stem(entry.says)))
    expect(leftOut.filter(({ urgency }) => urgency === 'emergency')).toEqual([])
    const isShort = leftOut.some(({ urgency }) => urgency === 'same-day')
    expect(text.includes(says('text.moreHelp'))).toBe(isShort)
  })
})

const notTranslated = all
  .filter(({ aid }) => Object.keys(aid.words).length === 1)
  .flatMap((one) => others.map((language) => ({ ...one, language })))

describe.each(notTranslated)('$id, asked for in $language', ({ id, aid, language }) => {
  it('begins the text to send with a line in that language, and keeps every emergency', () => {
    const option = aid.facts.options[0]?.id ?? ''
    const talk: GoldenTalk = {
      aid: id,
      facts: (begun) => [
        begun,
        { type: 'decision.thought', thought: { option } },
        { type: 'decision.firmed', firmness: 'decided' },
        { type: 'steps.accepted', option },
      ],
    }
    const asked = said(language)
    const told = { aid, consultation: consultationOf(talk, aid), language: 'en', today }
    const { text, summary } = papersFor(asked, { ...told, asked })
    const named = { cy: 'Saesneg', pl: 'angielski', ur: 'انگریزی' }[language]
    const line = words[language].summary.text.untranslated.replace('{{language}}', named)
    expect(text.split('\n')[0]).toBe(line)
    expect(line).toContain('999')
    expect(text.length).toBeLessThanOrEqual(longestText)
    const emergencies = summary.help.entries.filter(({ urgency }) => urgency === 'emergency')
    for (const { says } of emergencies) expect(text).toContain(says.replace(/\.$/, ''))
    expect(papersFor(said('en'), { ...told, asked: said('en') }).text).not.toContain(line)
  })
})
