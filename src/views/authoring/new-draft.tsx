import { useId } from 'react'
import { FileButton } from '../start/on-this-machine.tsx'
import { Button } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'

export interface NewDraftProps {
  /** One is being made: a second press would make a second one. */
  isMaking: boolean
  onTemplate: () => void
  onFile: (file: File) => void
}

/** The ways in which a draft begins. */
export function NewDraft({ isMaking, onTemplate, onFile }: NewDraftProps) {
  const t = useWords('aids')
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{t('make.title')}</h2>
      <div className={styles['buttons']}>
        <Button kind="primary" disabled={isMaking} onClick={onTemplate}>
          {t('make.template')}
        </Button>
        <FileButton label={t('make.file')} onOpenFile={onFile} />
      </div>
      <Status text={isMaking ? t('make.making') : ''} />
      <p className={styles['soft']}>{t('make.fileHint')}</p>
      <p className={styles['soft']}>{t('make.copyHint')}</p>
      <p className={styles['soft']}>{t('make.about')}</p>
    </section>
  )
}
