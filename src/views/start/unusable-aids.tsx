import type { AidListing } from '../../domain/aid/aid.schema.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { useWords } from '../ui/words.ts'
import styles from './start-page.module.css'

/** Aids that did not pass their checks: named with the reason and the way to mend them, and no link. */
export function UnusableAids({ listings }: { listings: readonly AidListing[] }) {
  const t = useWords('start')
  const broken = listings.filter(({ unusable }) => unusable)
  if (broken.length === 0) return null
  return (
    <div className={styles['unusable']}>
      <Disclosure summary={t('unusable.title', { count: broken.length })}>
        <p>{t('unusable.about')}</p>
        {broken.map(({ id, title, unusable = [] }) => (
          <div key={id}>
            <p className={styles['broken']}>{title || id}</p>
            <ul className={styles['reasons']}>
              {unusable.map((reason) => (
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
