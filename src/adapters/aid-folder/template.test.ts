import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shownOf } from '../../domain/draft/shown-of.ts'
import { templateTexts } from '../../domain/draft/template.ts'
import { unwrittenIn } from '../../domain/draft/unwritten.ts'
import { readDraft } from './read-draft.ts'

const today = '2026-11-26'

it('is a whole aid by its form, and holds no figure', () => {
  const texts = templateTexts(today)
  const { findings, seen, slots, words } = readDraft(texts, today, 'a'.repeat(64))
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(seen?.facts.options.map(({ kind }) => kind)).toEqual(['as-now', 'active'])
  expect(seen?.facts.outcomes.map(({ role }) => role)).toEqual(['benefit', 'harm'])
  const arms =
    seen?.facts.outcomes.flatMap(({ results }) =>
      results.flatMap((result) => result.arms.map(({ value }) => value as string)),
    ) ?? []
  expect(new Set(arms)).toEqual(new Set(['unknown']))
  const empty = slots.filter(({ path }) => !words['en']?.[path]).map(({ path }) => path)
  expect(empty).toEqual(['outcomes.better.main.note', 'outcomes.side-effects.main.note'])
  expect(shownOf(texts)).toEqual({
    title: 'New decision aid: name the condition and the choice',
    aid: 'new-aid',
  })
})

it.each([1, 2, 5])('takes in what is known of a choice already, with %i more', (more) => {
  const choices = Array.from({ length: more }, (_, place) => ({
    id: `choice-${place + 1}`,
    kind: 'active' as const,
    name: `Way ${place + 1}`,
    about: 'Benefits: said in a talk',
  }))
  const now = { id: 'as-now', kind: 'nothing' as const, name: 'Wait', about: '' }
  const texts = templateTexts(today, { title: 'Night cramps', choices: [now, ...choices] })
  const { findings, seen, words } = readDraft(texts, today, 'a'.repeat(64))
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(seen?.facts.options.map(({ id }) => id)).toEqual(['as-now', ...choices.map(({ id }) => id)])
  expect(words['en']?.['title']?.prose).toBe('Night cramps')
  expect(words['en']?.['options.choice-1.about']?.prose).toBe('Benefits: said in a talk')
})

it('asks its author for every text that says nothing to a patient', () => {
  const unwritten = unwrittenIn(readDraft(templateTexts(today), today, 'a'.repeat(64))).map((place) =>
    place.in === 'words' ? place.slot : place.path.join('.'),
  )
  expect(unwritten).toMatchInlineSnapshot(`
    [
      "title",
      "about",
      "short",
      "synonyms",
      "for.adults",
      "not-for.other-cause",
      "urgent.emergency",
      "options.as-now.about",
      "options.treatment.name",
      "options.treatment.about",
      "options.treatment.short",
      "outcomes.better.about",
      "outcomes.better.main.name",
      "outcomes.better.main.who",
      "outcomes.better.main.certainty",
      "outcomes.side-effects.about",
      "outcomes.side-effects.main.name",
      "outcomes.side-effects.main.who",
      "outcomes.side-effects.main.certainty",
      "burdens.routine.as-now",
      "burdens.routine.treatment",
      "safety-net.worse",
      "authors.0.name",
      "authors.0.role",
      "authors.0.interests",
      "funding",
      "sources.0.title",
      "sources.0.authors",
      "sources.0.address",
      "outcomes.0.results.0",
      "outcomes.1.results.0",
    ]
  `)
})

const library = 'decision-aids'
const shipped = readdirSync(library, { withFileTypes: true }).filter((entry) => entry.isDirectory())

it.each(shipped)('finds nothing of it in the aid $name', ({ name }) => {
  const texts = {
    facts: readFileSync(`${library}/${name}/aid.yaml`, 'utf8'),
    words: { en: readFileSync(`${library}/${name}/en.md`, 'utf8') },
  }
  expect(unwrittenIn(readDraft(texts, today, 'a'.repeat(64)))).toEqual([])
})
