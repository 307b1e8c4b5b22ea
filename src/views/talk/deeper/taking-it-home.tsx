import { useId } from 'react'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { ReviewDay } from '../next/review-day.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './deciding.module.css'

const abouts = ['open', 'think-about', 'talk-to'] as const

/** "Not yet" as a full end: what is open, what to think about, whom to talk to, when to speak again. */
export function TakingItHome() {
  const t = useWords('decide')
  const { consultation, add } = useTalk()
  const id = useId()
  return (
    <section aria-labelledby={id} className={stage['part']}>
      <div>
        <h2 id={id}>{t('takingHome.title')}</h2>
        <p className={stage['soft']}>{t('takingHome.lead')}</p>
      </div>
      <div className={styles['home']}>
        {abouts.map((about) => (
          <WrittenField
            key={about}
            label={t(`takingHome.${about}.label`)}
            hint={t(`takingHome.${about}.hint`)}
            stored={consultation.deferral[about] ?? ''}
            lines={1}
            onWritten={(text) => add({ type: 'deferral.described', about, text })}
          />
        ))}
        <ReviewDay />
      </div>
    </section>
  )
}
