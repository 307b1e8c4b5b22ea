import { describe, expect, it } from 'vitest'
import cyFacts from './cy/source-facts.json'
import enFigures from './en/figures.json'
import enFacts from './en/source-facts.json'
import { i18nextWords } from './i18next-words.ts'
import plFigures from './pl/figures.json'
import plFacts from './pl/source-facts.json'
import { sourceFacts } from './source-facts.ts'
import urFacts from './ur/source-facts.json'
import { wholeSentences } from './whole-sentences.ts'

const own = { cy: cyFacts, pl: plFacts, ur: urFacts }
const factsIn = (language: keyof typeof own) =>
  sourceFacts(
    i18nextWords(language, { 'source-facts': own[language] }, { en: { 'source-facts': enFacts } }),
    'en',
  )

const aids = import.meta.glob<string>('../../decision-aids/*/aid.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const years = Object.values(aids).flatMap((text) =>
  [...text.matchAll(/^ +year: (.+)$/gm)].map(([, year = '']) => year.replace(/^'(.*)'$/, '$1')),
)
const placesIn = (text: string) =>
  [...text.matchAll(/\bplace: ('[^']+'|[^,}\n]+)/g)].map(([, place = '']) =>
    place.replace(/^'(.*)'$/, '$1').trim(),
  )
const translated = Object.keys(import.meta.glob('../../decision-aids/*/pl.md')).map((file) =>
  file.replace('pl.md', 'aid.yaml'),
)

describe.each(['cy', 'pl', 'ur'] as const)('in %s', (language) => {
  it('is every place in a source that a translated aid here names in words', () => {
    const fact = factsIn(language)
    const places = translated
      .flatMap((file) => placesIn(aids[file] ?? ''))
      .filter((place) => /[a-z]/.test(place))
    expect(new Set(places)).toEqual(new Set(['abstract', 'GRADE table']))
    for (const place of places) expect(fact(place), place).toMatch(/./)
    for (const place of places) expect(fact(place)).not.toMatch(/abstract|table/)
  })

  it('is every date of a source that an aid here has', () => {
    const fact = factsIn(language)
    expect(years.length).toBeGreaterThan(200)
    expect(years.filter((year) => fact(year) === undefined)).toEqual([])
    expect(
      years.map((year) => fact(year)).filter((said) => /date|edited|updated|changes/.test(said ?? '')),
    ).toEqual([])
  })

  it('keeps every year', () => {
    const fact = factsIn(language)
    const numbers = (text = '') => text.match(/\d+/g) ?? []
    for (const year of years) expect(numbers(fact(year)).sort(), year).toEqual([...numbers(year)].sort())
  })
})

it.each([
  ['2018, edited since', '2018, później zmieniane'],
  ['updated 12 December 2024', 'aktualizacja: 12 grudnia 2024'],
  ['April 2021, minor changes August 2023', 'kwiecień 2021, drobne zmiany: sierpień 2023'],
  ['2019 to 2020', '2019–2020'],
  ['undated', 'bez daty'],
  ['abstract', 'streszczenie'],
  ['table 3', 'tabela 3'],
  ['section 2, key points', 'część 2, najważniejsze punkty'],
])('says “%s” in Polish', (written, said) => {
  expect(factsIn('pl')(written)).toBe(said)
})

it.each(['mid 2019', '2019, in part', 'Smarch 2019', ''])('does not guess at “%s”', (written) => {
  expect(factsIn('pl')(written)).toBeUndefined()
})

it('says the sentence in the language of the aid where the date is not known here', () => {
  const words = i18nextWords(
    'pl',
    { figures: plFigures, 'source-facts': plFacts },
    { en: { figures: enFigures, 'source-facts': enFacts } },
  )
  const t = wholeSentences(words, 'en').says('figures')
  const source = { title: 'Tinnitus', authors: 'NHS' }
  const cited = (year: string) =>
    t('cited.reportedBy', {
      source: t('cited.source', { ...source, year }),
      by: t('cited.by', { ...source, year }),
    })
  expect(cited('undated')).toBe('Tinnitus. NHS, bez daty, za: Tinnitus (NHS, bez daty)')
  const inIt = (place: string) =>
    t('cited.place', { source: t('cited.source', { ...source, year: '2024' }), place })
  expect(inIt('abstract')).toBe('Tinnitus. NHS, 2024 (streszczenie)')
  expect(inIt('9.2')).toBe('Tinnitus. NHS, 2024 (9.2)')
  expect(inIt('the box on the left')).toBe('Tinnitus. NHS, 2024 (the box on the left)')
  expect(cited('mid 2019')).toBe('Tinnitus. NHS, mid 2019, as reported by Tinnitus (NHS, mid 2019)')
})
