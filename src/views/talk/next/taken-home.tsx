import { useId } from 'react'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './next-stage.module.css'

const abouts = ['open', 'think-about', 'talk-to'] as const

/** Where nothing is decided yet: what goes home open, as it was written on Decide. */
export function TakenHome() {
  const t = useWords(['next', 'decide', 'talk'])
  const { consultation, linkToStage } = useTalk()
  const { thought, deferral } = consultation
  const id = useId()
  if (!thought || 'option' in thought) return null
  const written = abouts.filter((about) => deferral[about])
  return (
    <section aria-labelledby={id} className={stage['part']}>
      <h2 id={id}>{t('decide:takingHome.title')}</h2>
      {written.length > 0 ? (
        <dl className={styles['takenHome']}>
          {written.map((about) => (
            <div key={about}>
              <dt>
                <strong>{t(`decide:takingHome.${about}.label`)}</strong>
              </dt>
              <dd dir="auto">{deferral[about]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className={stage['soft']}>
        {t(written.length > 0 ? 'next:takenHome' : 'next:nothingTakenHome')}{' '}
        <a href={linkToStage('decide')}>{t('next:goDecide', { stage: t('talk:stages.decide') })}</a>
      </p>
    </section>
  )
}
