import { useWords } from '../../ui/words.ts'
import styles from './talk-ended.module.css'

/** Nothing of anybody: what the patient's window shows before it is led and once the talk is over. */
export function TalkEnded({ isWaiting = false }: { isWaiting?: boolean }) {
  const t = useWords('room')
  return (
    <main className={styles['ended']}>
      <h1>{t(isWaiting ? 'patient.waiting' : 'patient.ended')}</h1>
      {isWaiting ? null : <p>{t('patient.endedAbout')}</p>}
    </main>
  )
}
