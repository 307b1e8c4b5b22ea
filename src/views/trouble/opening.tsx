import { useTranslation } from 'react-i18next'
import { Status } from '../ui/status.tsx'
import styles from './trouble-page.module.css'

/** Shown while a part of the app or a consultation is being opened. */
export function Opening() {
  const { t } = useTranslation('trouble')
  return (
    <main className={styles['page']}>
      <Status text={t('opening')} />
    </main>
  )
}
