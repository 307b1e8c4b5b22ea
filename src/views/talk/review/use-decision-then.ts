import type { Review } from '../../../domain/consultation/consultation.ts'
import { chosenThen } from '../../../domain/consultation/earlier-talk.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'

interface DecisionThen {
  /** "Decided: Wait and see", with the name of then. */
  says: string
  name: string
  /** What that choice is called today, where it has another name. */
  nowCalled?: string
}

/** What was decided then, in the words of then: a choice may be called otherwise today, or be gone. */
export function useDecisionThen(earlier: Review['earlier']): DecisionThen {
  const t = useWords('review')
  const { aid, words } = useTalk()
  const { thought, firmness } = earlier
  const plain = usePlainWords()
  if (!thought) return { says: t('then.not-recorded'), name: '' }
  if ('notYet' in thought) return { says: t('then.not-yet'), name: '' }
  const isKnown = aid.facts.options.some(({ id }) => id === thought.option)
  const today = isKnown ? plain(`options.${thought.option}.name`) : undefined
  const name = chosenThen(earlier, words) || t('then.lost')
  const says = t(firmness === 'decided' ? 'then.decided' : 'then.leaning', { option: name })
  return { says, name, ...(today !== undefined && today !== name && { nowCalled: today }) }
}
