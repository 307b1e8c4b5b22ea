import { expect, it } from 'vitest'
import { shownOf } from '../../domain/draft/shown-of.ts'
import { templateTexts } from '../../domain/draft/template.ts'
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
