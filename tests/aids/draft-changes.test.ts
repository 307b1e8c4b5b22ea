import { describe, expect, it } from 'vitest'
import { aidFoldersIn, readAidOfLibrary } from '../../src/adapters/aid-folder/aid-library-on-disk.ts'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import draft from '../../src/i18n/en/draft.json'
import figures from '../../src/i18n/en/figures.json'
import review from '../../src/i18n/en/review.json'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import { draftChanges } from '../../src/renderings/draft-changes.ts'

const all = i18nextWords('en', { draft, figures, review })
const says = { all, t: all.says('draft') }

type Change = (facts: Aid['facts'], words: Record<string, string>) => void

const shipped = (id: string) => {
  const { aid } = readAidOfLibrary('decision-aids', id, '2026-11-27')
  if (!aid) throw new Error(`${id} fails its checks`)
  return aid
}

function statins(change: Change = () => undefined): Aid {
  const aid = structuredClone(shipped('statins-primary-prevention'))
  change(aid.facts, aid.words['en'] ?? {})
  return aid
}

const countsOf = (facts: Aid['facts']) =>
  facts.outcomes.flatMap(({ results }) => results.flatMap((one) => (one.form === 'counts' ? [one] : [])))

function textOf({ lines, ...kinds }: ReturnType<typeof draftChanges>['said']): string {
  const said = Object.values(kinds).flatMap((all) =>
    all.flatMap(({ name, before, now }) => [name, before, now]),
  )
  return [...lines, ...said].join('\n')
}

function withoutGroup(facts: Aid['facts'], words: Record<string, string>, group = 'risk-5') {
  for (const axis of facts.axes ?? []) axis.groups = axis.groups.filter(({ id }) => id !== group)
  for (const { arms } of countsOf(facts))
    for (const arm of arms) if (arm.value === 'baseline') delete arm.counts[group]
  Reflect.deleteProperty(words, `axes.ten-year-risk.${group}`)
}

describe('what changed in a draft, where figures depend on a group', () => {
  it('says each figure of a group that was taken out as taken out, and never that figures read as they did', () => {
    const { said } = draftChanges(statins(), statins(withoutGroup), says)
    expect(said.figures.length).toBeGreaterThan(1)
    for (const { name, before, now } of said.figures) {
      expect(name).toContain('(2.5% to 7.4%: figures for a score of 5)')
      expect(before).toMatch(/of 1,000/)
      expect(now).toBe('taken out')
    }
    expect(said.lines.join('\n')).not.toMatch(/read as they did/)
    expect(said.lines).toContain('A group was taken out: 2.5% to 7.4%: figures for a score of 5')
    expect(textOf(said)).not.toMatch(/\{|…/)
  })

  it('says the figures of a group that came as new', () => {
    const { said } = draftChanges(statins(withoutGroup), statins(), says)
    expect(new Set(said.figures.map(({ before }) => before))).toEqual(new Set(['no figure in that version']))
    expect(said.lines).toContain('A new group: 2.5% to 7.4%: figures for a score of 5')
    expect(said.lines.join('\n')).not.toMatch(/read as they did/)
  })

  it('names the group of a count that changed, and does not say beside it that figures read as they did', () => {
    const now = statins((facts) => {
      const [arm] = countsOf(facts)[0]?.arms ?? []
      if (arm?.value !== 'baseline') throw new Error('the first result begins with counts of each group')
      arm.counts['risk-10'] = 110
    })
    const { said, changes } = draftChanges(statins(), now, says)
    expect(said.figures.map(({ name }) => name).join('\n')).toContain(
      '(7.5% to 12.4%: figures for a score of 10)',
    )
    expect(
      said.figures.some(({ before, now: after }) => before.startsWith('100') && after.startsWith('110')),
    ).toBe(true)
    expect(said.lines).toEqual([])
    expect(textOf(said)).not.toContain('{')
    expect(changes.figures.length).toBeGreaterThan(0)
  })

  it('says how choices compare where that alone reads otherwise', () => {
    const figures = aidFoldersIn('decision-aids').flatMap((id) => {
      const before = shipped(id)
      const now = structuredClone(before)
      for (const outcome of now.facts.outcomes) outcome.sizes = { small: { below: 900 }, sources: ['S1'] }
      const { said } = draftChanges(before, now, says)
      const reads = said.figures.map(({ name }) => name.split(' (')[0])
      for (const line of said.lines.filter((one) => one.includes('read as they did')))
        expect(reads.some((name) => name !== undefined && line.endsWith(name))).toBe(false)
      return said.figures
    })
    for (const { before, now: after } of figures) expect(before).not.toBe(after)
    expect(figures.length).toBeGreaterThan(0)
  })

  it('keeps to "read as they did" where every sentence does', () => {
    const now = statins((facts) => {
      for (const result of countsOf(facts).slice(0, 1)) result.people = (result.people ?? 0) + 1
    })
    const { said } = draftChanges(statins(), now, says)
    expect(said.figures).toEqual([])
    expect(said.lines).toHaveLength(1)
  })
})
