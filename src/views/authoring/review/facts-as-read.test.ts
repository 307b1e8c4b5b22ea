import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTexts } from '../../../../tests/support/draft-in-memory.tsx'
import { inEachLanguage } from '../../../../tests/support/in-languages.ts'
import type { Aid } from '../../../domain/aid/aid.schema.ts'
import { aidAsRead } from './aid-as-read.ts'

const folder = 'decision-aids/acute-sore-throat'
const [, all] = inEachLanguage.find(([language]) => language === 'en') ?? []
const texts = {
  facts: readFileSync(`${folder}/aid.yaml`, 'utf8'),
  words: { en: readFileSync(`${folder}/en.md`, 'utf8') },
}

function partOf(part: string, change: (facts: Aid['facts']) => void = () => undefined) {
  const seen = structuredClone(readTexts(texts).seen)
  if (!seen || !all) throw new Error('the aid has no shape')
  change(seen.facts)
  const parts = aidAsRead(seen, { all, rowName: (name) => `${name}:` })
  const cards = parts.find((read) => read.part === part)?.cards ?? []
  return cards.flatMap(({ places }) => places)
}

const noteAt = (part: string, place: string, change?: (facts: Aid['facts']) => void) =>
  partOf(part, change).find((one) => one.place === place)?.note

it('says of each line of getting help how urgent it is, and with which choices', () => {
  expect(noteAt('safety-net', 'safety-net.throat-closing')).toBe('Whatever is chosen · Emergency: 999 or A&E')
  expect(noteAt('safety-net', 'safety-net.allergic-reaction')).toBe(
    'Back-up prescription, Antibiotic now · Emergency: 999 or A&E',
  )
  expect(noteAt('safety-net', 'safety-net.still-ill')).toBe('Whatever is chosen · Soon')
})

it('says of each next step with which choices it is, whose it is and when', () => {
  expect(noteAt('next', 'next.self-care')).toBe('Whatever is chosen · The person')
  expect(noteAt('next', 'next.tell-us-at-a-week')).toBe('No antibiotic · The person · in 1 week')
  expect(noteAt('next', 'next.note-the-day')).toBe('Back-up prescription · Both together')
})

it('says when to look again', () => {
  const [without] = partOf('reviews')
  expect(without?.text).toBe('No antibiotic, Back-up prescription, Antibiotic now: No time said')
  const [after] = partOf('reviews', ({ reviews }) => Object.assign(reviews[0] ?? {}, { after: '6 weeks' }))
  expect(after?.text).toMatch(/: in 6 weeks$/)
})

it('says what a choice adds to a day or a year, and what is not known of it', () => {
  const of = (option: string) =>
    partOf('options', ({ options }) =>
      Object.assign(options[1] ?? {}, { adds: { visitsAYear: { amount: 2, upTo: 3, generalAdvice: true } } }),
    ).find(({ place }) => place === `options.${option}.adds/`)?.text
  expect(of('back-up')).toBe('Visits a year: 2 to 3')
  expect(of('no-antibiotic')).toBe('Visits a year: not known')
  expect(partOf('options').map(({ place }) => place)).not.toContain('options.back-up.adds/')
})

it('says what each line of what matters is about, and whether it is for or against', () => {
  expect(noteAt('priorities', 'priorities.only-if-needed')).toBe(
    'Asks: Taking medicine · Easier with: No antibiotic, Back-up prescription · Harder with: Antibiotic now',
  )
  const against = ({ priorities, options }: Aid['facts']) =>
    Object.assign(priorities[0] ?? {}, {
      about: [{ choice: options[0]?.id, fits: 'against' }, { outcome: 'thrush' }],
    })
  expect(noteAt('priorities', 'priorities.better-soon', against)).toBe(
    'Against: No antibiotic · May happen: Thrush',
  )
})
