import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import styles from './trouble-page.module.css'

/** Shown while a part of the app or a consultation is being opened. */
export function Opening() {
  const t = useWords('trouble')
  return (
    <main className={styles['page']}>
      <Status text={t('opening')} />
    </main>
  )
}
