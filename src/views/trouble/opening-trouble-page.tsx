import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import styles from './trouble-page.module.css'
import { TroublePage } from './trouble-page.tsx'

export type OpeningCode =
  | 'aid-not-found'
  | 'aid-unusable'
  | 'aid-not-loaded'
  | 'consultation-not-found'
  | 'consultation-damaged'
  | 'format-newer'
  | 'storage-unavailable'
  | 'storage-failed'

interface OpeningTroublePageProps {
  code: OpeningCode
  /** Finished lines that say more, of an aid that cannot be used. */
  lines?: readonly string[]
  onRetry?: (() => void) | undefined
  /** Saves everything that remains of a damaged consultation. */
  onDownload?: (() => void) | undefined
}

/** A consultation or an aid that could not be opened: why, and what can be done. */
export function OpeningTroublePage({ code, lines = [], onRetry, onDownload }: OpeningTroublePageProps) {
  const t = useWords(['opening', 'trouble'])
  const actions = (
    <>
      {onRetry ? <Button onClick={onRetry}>{t('trouble:again')}</Button> : null}
      {onDownload ? <Button onClick={onDownload}>{t('saveRemains')}</Button> : null}
    </>
  )
  return (
    <TroublePage title={t(`${code}.title`)} actions={actions}>
      <p>{t(`${code}.about`)}</p>
      {lines.length > 0 ? (
        <ul className={styles['lines']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </TroublePage>
  )
}
