import { memo } from 'react'
import type { AidListing } from '../../domain/aid/aid.schema.ts'
import { isOwn } from '../../domain/aid/aid-index.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import { linkTo } from '../../navigation/route.ts'
import type { Standing } from '../start/aid-standing.tsx'
import { Button } from '../ui/button.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'

interface ListedAidProps {
  aid: AidListing
  standing: Standing
  onCopy: (id: string) => void
}

/** One aid of the library: how it stands here, which version, and when it is to be checked again. */
export const ListedAid = memo(function ListedAid({ aid, standing, onCopy }: ListedAidProps) {
  const t = useWords(['aids', 'start'])
  const language = useLanguage()
  const { review, signedOffBy } = standing
  return (
    <li className={styles['row']}>
      <div className={styles['texts']}>
        <a className={styles['link']} href={linkTo({ page: 'aid', aid: aid.id })}>
          {aid.title}
        </a>
        <p className={styles['soft']}>
          {t('all.version', {
            standing:
              signedOffBy === undefined
                ? t('start:standing.trial')
                : t('start:standing.signed', { name: signedOffBy }),
            version: aid.version,
            day: dayIn(language, aid.reviewBy),
          })}
        </p>
        {isOwn(aid.id) ? <strong>{t('start:standing.own')}</strong> : null}
        {aid.from ? <strong>{t('start:standing.from', { name: aid.from })}</strong> : null}
        {review === 'current' ? null : (
          <strong className={styles['past']}>
            {t(review === 'past' ? 'start:standing.past' : 'start:standing.longPast')}
          </strong>
        )}
      </div>
      <Button aria-label={t('make.copyOf', { aid: aid.title })} onClick={() => onCopy(aid.id)}>
        {t('make.copy')}
      </Button>
    </li>
  )
})
