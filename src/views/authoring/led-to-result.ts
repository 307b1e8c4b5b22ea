import type { AidFacts } from '../../domain/aid/aid-facts.schema.ts'
import type { FactsPath } from '../../domain/draft/draft-edit.ts'
import { placeKey } from '../../domain/draft/finding-places.ts'
import { useFigures } from './figures-in-hand.ts'
import { useWorkbench } from './workbench.ts'

interface LedTo {
  outcome: string
  /** `''` where none is meant. */
  result: string
}

/**
 * What one was led to: an outcome by its id, facts of one (`f.outcomes.2.sizes`, `f.outcomes.2.results.1.arms.0.count`),
 * or words (`w.outcomes.stroke.one-year.who`).
 */
export function ledTo(at: string, facts: AidFacts): LedTo {
  const [, place, , within] = /^f\.outcomes\.(\d+)(\.results\.(\d+))?/.exec(at) ?? []
  if (place !== undefined) {
    const outcome = facts.outcomes[Number(place)]
    return { outcome: outcome?.id ?? '', result: outcome?.results[Number(within)]?.id ?? '' }
  }
  const [, , outcome = '', result = ''] = at.split('.')
  return at.startsWith('w.outcomes.') ? { outcome, result } : { outcome: at, result: '' }
}

/** The key of a place in the result in hand. */
export function useKeyInResult(): (path: FactsPath) => string {
  const { spot } = useFigures()
  return (path) => placeKey({ in: 'facts', path: ['outcomes', spot.outcome, 'results', spot.place, ...path] })
}

/** What of a result stands in which part of its forms: its facts and its words. */
const parts = {
  when: /^(?:who|time|people|of|unit|scale|statistic)$/,
  sources: /^sources$/,
  certainty: /^certainty$/,
  differences: /^(?:differences|tests)$/,
  conclusion: /^(?:judgement|clear|generalAdvice|relation|disagreement|name|note)$/,
  arms: /^(?:form|parts|part-.*)$/,
}

/** Whether one was led to something that stands in a part of the forms of the result in hand. */
export function useIsLedTo(): (part: keyof typeof parts) => boolean {
  const { outcome, result } = useFigures()
  const { at = '' } = useWorkbench()
  const keyOf = useKeyInResult()
  const own = [`${keyOf([])}.`, `w.outcomes.${outcome.id}.${result.id}.`].find((key) => at.startsWith(key))
  const within = own === undefined ? '' : (at.slice(own.length).split('.')[0] ?? '')
  return (part) => parts[part].test(within)
}
