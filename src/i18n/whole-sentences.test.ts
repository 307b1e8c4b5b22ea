import { expect, it } from 'vitest'
import english from './en/decide.json'
import englishFigures from './en/figures.json'
import englishFacts from './en/source-facts.json'
import { i18nextWords } from './i18next-words.ts'
import polish from './pl/decide.json'
import polishFigures from './pl/figures.json'
import polishFacts from './pl/source-facts.json'
import { wholeSentences } from './whole-sentences.ts'

const words = i18nextWords('pl', { decide: polish }, { en: { decide: english } })
type Say = (key: string, values?: Record<string, unknown>) => string
const inPolish = words.says('decide') as unknown as Say
const inEnglish = words.says('decide', 'en') as unknown as Say

const aboutAnAid = () => {
  const whole = wholeSentences(words, 'en')
  return { hear: whole.hear ?? (() => undefined), t: whole.says('decide') as unknown as Say }
}
const change = (says: string) => ({ says, change: '17' })

it('says a sentence in the language of the screen as long as all in it is there in it', () => {
  const { t } = aboutAnAid()
  expect(t('title')).toBe(polish.title)
  expect(t('fit.change', change('Poczekać'))).toBe(inPolish('fit.change', change('Poczekać')))
})

it.each(['Wait and see', 'A pill and Wait and see'])(
  'says a sentence whole in the language of “%s”',
  (says) => {
    const { hear, t } = aboutAnAid()
    hear('Wait and see')
    expect(t('fit.change', change(says))).toBe(inEnglish('fit.change', change(says)))
  },
)

it('says all else that the sentence takes in as it reads in that language', () => {
  const { hear, t } = aboutAnAid()
  hear('Wait and see')
  hear('Tabletka', () => 'A pill')
  const own = t('title')
  expect(t('fit.change', { says: own, change: 'Wait and see' })).toBe(
    inEnglish('fit.change', { says: english.title, change: 'Wait and see' }),
  )
  expect(t('fit.change', { says: 'Tabletka', change: 'Wait and see' })).toBe(
    inEnglish('fit.change', { says: 'A pill', change: 'Wait and see' }),
  )
})

it('takes a sentence that was said in the source language for words of it, and never a bare number or part of a word', () => {
  const { hear, t } = aboutAnAid()
  hear('Wait')
  hear('17')
  const said = t('fit.change', change('Wait'))
  expect(t('fit.change', change(said))).toBe(inEnglish('fit.change', change(said)))
  expect(t('fit.change', change('17'))).toBe(inPolish('fit.change', change('17')))
  expect(t('fit.change', change('Waiting'))).toBe(inPolish('fit.change', change('Waiting')))
})

it('takes title and authors of a source as names, and says the sentence around them in the language of the screen', () => {
  const said = i18nextWords(
    'pl',
    { figures: polishFigures, 'source-facts': polishFacts },
    {
      en: { figures: englishFigures, 'source-facts': englishFacts },
    },
  )
  const whole = wholeSentences(said, 'en')
  whole.hear?.('Practice')
  const cited = { title: 'Practice in 2020', authors: 'Best Practice', year: 'undated' }
  const t = whole.says('figures') as unknown as Say
  expect(t('cited.line', cited)).toContain(polishFacts.undated)
  expect(t('cited.line', cited)).toContain('Best Practice')
})
