import type { ReactNode } from 'react'
import type { AidListing } from '../../domain/aid/aid.schema.ts'
import { isOwn } from '../../domain/aid/aid-index.ts'
import type { AidState } from '../../domain/aid/aid-state.ts'
import { linkTo } from '../../navigation/route.ts'
import { useWords } from '../ui/words.ts'
import styles from './aid-standing.module.css'

/** How an aid stands here today. */
export interface Standing {
  review: AidState['review']
  /** The clinician who signed it off for use here; absent while it is on trial. */
  signedOffBy?: string | undefined
}

export type StandingOf = (aid: AidListing) => Standing

interface AidStandingProps {
  aid: AidListing
  standing: Standing
  children?: ReactNode
}

/** Trial or signed off, past its review date or not; it leads to the page on which that is changed. */
export function AidStanding({ aid, standing, children }: AidStandingProps) {
  const t = useWords('start')
  const { review, signedOffBy } = standing
  return (
    <p className={styles['standing']}>
      <span>
        {signedOffBy === undefined ? t('standing.trial') : t('standing.signed', { name: signedOffBy })}
      </span>
      {isOwn(aid.id) ? <strong>{t('standing.own')}</strong> : null}
      {aid.from ? <strong>{t('standing.from', { name: aid.from })}</strong> : null}
      {review === 'current' ? null : (
        <strong className={styles['past']}>
          {t(review === 'past' ? 'standing.past' : 'standing.longPast')}
        </strong>
      )}
      <a
        className={styles['about']}
        href={linkTo({ page: 'aid', aid: aid.id })}
        aria-label={t('standing.aboutOf', { aid: aid.title })}
      >
        {t('standing.about')}
      </a>
      {children}
    </p>
  )
}
