import { isBlank } from '../../domain/consultation/blank-aid.ts'
import { leaningFacts } from '../../domain/from-home/brought-facts.ts'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { usePlainWords } from '../talk/plain-words.ts'
import { useTalk } from '../talk/talk.ts'
import { useWords } from '../ui/words.ts'
import styles from './preparing.module.css'
import { TakeOver } from './take-over.tsx'

/** What the person leaned towards at home, and why. It is no decision: it stands here until somebody takes it over. */
export function LeaningFromHome({ said }: { said: FromHome }) {
  const t = useWords('from-home')
  const { aid, consultation, add } = useTalk()
  const plain = usePlainWords()
  const { thought, chosen, why } = said
  if (!thought && !chosen && why === '') return null
  const option = thought && 'option' in thought ? thought.option : undefined
  const isNotYet = thought !== undefined && option === undefined
  const says = isNotYet ? t('card.notYet') : (chosen ?? (option && plain(`options.${option}.name`)) ?? '')
  const facts = leaningFacts(aid.facts, said)
  const isUnknown = !isNotYet && says !== '' && facts.length === 0 && !isBlank(aid.facts)
  return (
    <div className={styles['quarter']}>
      <h3>{t('card.leaning')}</h3>
      {says === '' ? null : <p dir="auto">{says}</p>}
      {why === '' ? null : <p dir="auto">{t('card.why', { why })}</p>}
      {isUnknown ? <p className={styles['over']}>{t('card.noSuchChoice', { option: says })}</p> : null}
      {facts.length === 0 ? (
        <p className={styles['state']}>{t('card.onlyShown')}</p>
      ) : (
        <TakeOver
          what={says}
          isIn={JSON.stringify(consultation.thought) === JSON.stringify(thought)}
          onTake={() => add(...facts)}
        />
      )}
    </div>
  )
}
