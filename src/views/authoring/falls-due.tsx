import { useId, useMemo } from 'react'
import type { AidIndex } from '../../domain/aid/aid-index.ts'
import { fallsDue } from '../../domain/aid/falls-due.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import { linkTo } from '../../navigation/route.ts'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'
import { usePages, WithMore } from './paged-list.tsx'

interface FallsDueProps {
  index: AidIndex
  /** The calendar day today, `2026-11-25`. */
  today: string
}

/** Which aids have to be checked again, so that nobody learns it in a talk. */
export function FallsDue({ index, today }: FallsDueProps) {
  const t = useWords('aids')
  const language = useLanguage()
  const id = useId()
  const due = useMemo(() => fallsDue(index.aids, today), [index, today])
  const { most, more } = usePages(due)
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{t('due.title')}</h2>
      {due.length === 0 ? <p className={styles['soft']}>{t('due.none')}</p> : null}
      {due.length === 0 ? null : (
        <WithMore most={most} of={due.length} onMore={more}>
          <ul className={styles['list']} aria-label={t('due.list')}>
            {due.slice(0, most).map((aid) => (
              <li key={aid.id} className={styles['row']}>
                <div className={styles['texts']}>
                  <a className={styles['link']} href={linkTo({ page: 'aid', aid: aid.id })}>
                    {aid.title}
                  </a>
                  <p className={aid.reviewBy < today ? styles['past'] : styles['soft']}>
                    {t(aid.reviewBy < today ? 'due.past' : 'due.by', { day: dayIn(language, aid.reviewBy) })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </WithMore>
      )}
    </section>
  )
}
