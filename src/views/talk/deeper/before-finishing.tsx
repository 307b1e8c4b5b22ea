import { useId } from 'react'
import { notMentioned } from '../../../domain/priorities/not-mentioned.ts'
import { useWords } from '../../ui/words.ts'
import { CliniciansOwn } from '../clinicians-own.tsx'
import { useTalk } from '../talk.ts'
import styles from './not-mentioned.module.css'
import { NotMentioned } from './not-mentioned.tsx'

/** For the clinician, before the talk is finished: that nobody asked about what is urgent, and what was not mentioned. */
export function BeforeFinishing() {
  const t = useWords('summary')
  const { aid, consultation, linkToStage } = useTalk()
  const id = useId()
  const isUrgentOpen = aid.facts.eligibility.urgent.length > 0 && consultation.eligibility === undefined
  if (!isUrgentOpen && notMentioned(aid.facts, consultation).length === 0) return null
  return (
    <CliniciansOwn>
      <section aria-labelledby={id} className={styles['before']}>
        <h3 id={id}>{t('stage.safe.clinician')}</h3>
        {isUrgentOpen ? (
          <p>
            {t('stage.finishing.urgentOpen')}{' '}
            <a href={linkToStage('start')}>{t('stage.finishing.urgentLink')}</a>
          </p>
        ) : null}
        <NotMentioned />
      </section>
    </CliniciansOwn>
  )
}
