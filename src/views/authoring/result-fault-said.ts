import { nameOfArm } from '../../domain/aid/results-in.ts'
import type { Arm } from '../../domain/draft/arm-form.ts'
import type { FactsPath } from '../../domain/draft/draft-edit.ts'
import type { ResultFault } from '../../domain/draft/figure-faults.ts'
import { messageOf } from '../../renderings/check-lines.ts'
import { useWords } from '../ui/words.ts'
import { useNames } from './figure-names.ts'
import { useFigures } from './figures-in-hand.ts'

/**
 * What the checks say of the result in hand, with names where they have ids.
 * @returns says it at the form of a path in the result; what is wrong at another arm begins with the name of that one
 */
export function useResultFaultSaid(): (fault: ResultFault, at?: FactsPath) => string {
  const t = useWords('cards')
  const names = useNames()
  const { words, outcome, result } = useFigures()
  const arms: readonly Arm[] = result.arms
  return (fault, at = []) => {
    const data: Record<string, unknown> = { ...fault.data }
    for (const key of ['to', 'arm', 'option']) {
      const id = data[key]
      if (typeof id === 'string') data[key] = `“${names('arm', id)}”`
    }
    const { group } = data
    if (typeof group === 'string')
      // Without groups, what works out wrong is of the result.
      data['group'] =
        `“${group === result.id ? words(`outcomes.${outcome.id}.name`) : names('byGroup', group)}”`
    const message = messageOf({ ...fault, data } as ResultFault)
    const [list, place] = fault.path
    const other = list === 'arms' && at[0] === 'arms' && at[1] !== place ? arms[Number(place)] : undefined
    return other ? t('field.of', { of: names('arm', nameOfArm(other)), message }) : message
  }
}
