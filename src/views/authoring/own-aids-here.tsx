import { useId } from 'react'
import { linkTo } from '../../navigation/route.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'

/** An aid that was put to use on this machine, as its last version stands. */
export interface OwnAidHere {
  id: string
  title: string
  version: string
  isRetired: boolean
}

export interface OwnAidsHereProps {
  /** Absent until they have been read. */
  ownAids?: readonly OwnAidHere[] | undefined
  onRetire: (id: string, isRetired: boolean) => void
}

/** What was written here and put to use: in use, or taken out of it. Nothing of it ever goes. */
export function OwnAidsHere({ ownAids = [], onRetire }: OwnAidsHereProps) {
  const t = useWords('aids')
  const id = useId()
  if (ownAids.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{t('own.title')}</h2>
      <ul className={styles['list']} aria-label={t('own.title')}>
        {ownAids.map((aid) => (
          <li key={aid.id} className={styles['row']}>
            <div className={styles['texts']}>
              {aid.isRetired ? (
                <span>{aid.title}</span>
              ) : (
                <a className={styles['link']} href={linkTo({ page: 'aid', aid: aid.id })}>
                  {aid.title}
                </a>
              )}
              <p className={styles['soft']}>
                {t(aid.isRetired ? 'own.retired' : 'own.used', { version: aid.version })}
              </p>
            </div>
            <Button
              kind="quiet"
              aria-label={t(aid.isRetired ? 'own.useAgainOf' : 'own.retireOf', { aid: aid.title })}
              onClick={() => onRetire(aid.id, !aid.isRetired)}
            >
              {t(aid.isRetired ? 'own.useAgain' : 'own.retire')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
