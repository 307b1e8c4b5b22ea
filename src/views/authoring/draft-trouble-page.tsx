import { linkTo } from '../../navigation/route.ts'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import styles from './draft.module.css'

interface DraftTroublePageProps {
  why: 'draft-not-found' | 'draft-damaged' | 'format-newer' | 'other'
  /** What there is of a damaged one. */
  remains?: string | undefined
  onRetry: () => void
}

/** A draft that cannot be opened: why, and a way on. What is there of a damaged one can be read and copied. */
export function DraftTroublePage({ why, remains, onRetry }: DraftTroublePageProps) {
  const t = useWords(['draft', 'trouble'])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <Brand name={t('trouble:brand')} href={linkTo({ page: 'start-page' })} />
      </header>
      <main className={styles['main']}>
        <h1 className={styles['title']}>{t(`notOpened.${why}.title`)}</h1>
        <p>{t(`notOpened.${why}.what`)}</p>
        {remains !== undefined ? (
          <textarea
            className={control['text']}
            readOnly
            rows={12}
            aria-label={t('notOpened.remains')}
            value={remains}
          />
        ) : null}
        <p className={styles['ways']}>
          {why === 'other' ? <Button onClick={onRetry}>{t('failed.again')}</Button> : null}
          <a href={linkTo({ page: 'aids' })}>{t('allAids')}</a>
        </p>
      </main>
    </div>
  )
}
