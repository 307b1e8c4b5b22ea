import { useId } from 'react'
import { isBlank } from '../../../domain/consultation/blank-aid.ts'
import { safetyNetFor } from '../../../domain/plan/safety-net.ts'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { usePlainWords, useWordsBeside } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './next-stage.module.css'

const urgencies = ['emergency', 'same-day', 'soon'] as const

/** The aid's safety net for the choice in hand, the most urgent first, and what the clinician adds to it. */
export function WhenToGetHelp() {
  const t = useWords(['next', 'blank'])
  const { aid, consultation, add } = useTalk()
  const plain = usePlainWords()
  const beside = useWordsBeside('talk')
  const id = useId()
  const isWithoutAid = isBlank(aid.facts)
  const entries = safetyNetFor(aid.facts, consultation)
  return (
    <section aria-labelledby={id} className={stage['part']}>
      <h2 id={id}>{t(isWithoutAid ? 'blank:help.title' : 'next:help.title')}</h2>
      {isWithoutAid ? <p>{t('blank:help.none')}</p> : null}
      {urgencies.map((urgency) => {
        const lines = entries.filter((entry) => entry.urgency === urgency)
        if (lines.length === 0) return null
        return (
          <div key={urgency} className={urgency === 'emergency' ? styles['emergency'] : undefined}>
            <h3>{t(`next:help.${urgency}`)}</h3>
            <ul className={styles['lines']}>
              {lines.map((line) => (
                <li key={line.id}>
                  {plain(`safety-net.${line.id}`)}{' '}
                  {line.generalAdvice ? (
                    <span className={stage['small']}>{beside(`safety-net.${line.id}`)('generalAdvice')}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <WrittenField
        label={t('next:help.label')}
        hint={isWithoutAid ? '' : t('next:help.hint')}
        stored={consultation.help}
        lines={1}
        onWritten={(text) => add({ type: 'help.written', text })}
      />
    </section>
  )
}
