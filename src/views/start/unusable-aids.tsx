import type { UnusableAid } from '../../domain/aid/aid-index.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { useWords } from '../ui/words.ts'
import styles from './start-page.module.css'

/** Aids that did not pass their checks: named with the reason and the way to mend them, and no link. */
export function UnusableAids({ aids }: { aids: readonly UnusableAid[] }) {
  const t = useWords('start')
  if (aids.length === 0) return null
  return (
    <div className={styles['unusable']}>
      <Disclosure summary={t('unusable.title', { count: aids.length })}>
        <p>{t('unusable.about')}</p>
        {aids.map(({ id, title, reasons }) => (
          <div key={id}>
            <p className={styles['broken']}>{title || id}</p>
            <ul className={styles['reasons']}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        ))}
        <p>{t('unusable.mend')}</p>
      </Disclosure>
    </div>
  )
}
