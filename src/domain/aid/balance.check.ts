import type { AidWords } from './aid.schema.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

const mostTimes = 3

/** Benefits and harms are both there, and are told of in like detail (by the mean length of what is said about each). */
export function balanceFindings(facts: AidFacts, words: Readonly<Record<string, AidWords>>): Finding[] {
  const lengths = { benefit: [] as number[], harm: [] as number[] }
  for (const { id, role } of facts.outcomes) {
    const about = words[facts.sourceLanguage]?.[`outcomes.${id}.about`] ?? ''
    if (role !== 'course') lengths[role].push(about.length)
  }
  const without = (['benefit', 'harm'] as const).filter((role) => lengths[role].length === 0)
  if (without.length > 0) {
    return without.map((role) =>
      factsFinding('error', ['outcomes'], 'no-outcome-of-role', { role: { word: role } }),
    )
  }
  const mean = (role: 'benefit' | 'harm'): number =>
    lengths[role].reduce((sum, length) => sum + length, 0) / lengths[role].length
  const [benefit, harm] = [mean('benefit'), mean('harm')]
  const [more, less] = benefit > harm ? (['benefit', 'harm'] as const) : (['harm', 'benefit'] as const)
  const times = Math.max(benefit, harm) / Math.max(1, Math.min(benefit, harm))
  if (times <= mostTimes) return []
  const data = { more: { word: more }, less: { word: less }, times: Math.round(times * 10) / 10 }
  return [factsFinding('warning', ['outcomes'], 'unlike-detail', data)]
}
