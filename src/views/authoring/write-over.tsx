import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import styles from './handing.module.css'

interface WriteOverProps {
  folder: string
  /** The files there that are neither as the draft began nor as it is. */
  files: readonly string[]
  /** The id of another aid that the folder holds. */
  otherAid?: string | undefined
  /** The folder was changed while this was asked before. */
  isAgain?: boolean
  onYes: () => void
  onNo: () => void
}

/** Nothing that somebody else wrote is written over before this question. */
export function WriteOver({ folder, files, otherAid, isAgain, onYes, onNo }: WriteOverProps) {
  const t = useWords('draft-handing')
  return (
    <Dialog title={t('over.title', { folder })} closeLabel={t('over.no')} onClose={onNo}>
      <div className={styles['texts']}>
        {isAgain ? <Notice urgent title={t('over.changed')} /> : null}
        {otherAid ? <Notice tone="wrong" title={t('over.otherAid', { aid: otherAid })} /> : null}
        <p>{t('over.about')}</p>
        <ul aria-label={t('over.list')} className={styles['files']}>
          {files.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
        <p>{t('over.keep')}</p>
        <div>
          <Button onClick={onYes}>{t('over.yes')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
