import { linkTo } from '../../navigation/route.ts'
import type { DraftTrouble } from '../../ports/draft-store.port.ts'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'

interface DraftTroublePageProps {
  trouble: DraftTrouble
  onRetry: () => void
}

/** A draft that cannot be opened: why, and a way on. What is there of a damaged one can be read and copied. */
export function DraftTroublePage({ trouble, onRetry }: DraftTroublePageProps) {
  const t = useWords(['draft', 'trouble'])
  const why =
    trouble.code === 'draft-not-found' || trouble.code === 'draft-damaged' || trouble.code === 'format-newer'
      ? trouble.code
      : 'other'
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <Brand name={t('trouble:brand')} href={linkTo({ page: 'start-page' })} />
      </header>
      <main className={styles['main']}>
        <h1 className={styles['title']}>{t(`notOpened.${why}.title`)}</h1>
        <p>{t(`notOpened.${why}.what`)}</p>
        {trouble.code === 'draft-damaged' ? (
          <textarea
            className={styles['text']}
            readOnly
            rows={12}
            aria-label={t('notOpened.remains')}
            value={trouble.remains}
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
