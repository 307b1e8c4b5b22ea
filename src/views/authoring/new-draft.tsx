import { useId } from 'react'
import { FileButton } from '../start/file-button.tsx'
import { Button } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'

export interface NewDraftProps {
  /** One is being made: a second press would make a second one. */
  isMaking: boolean
  onTemplate: () => void
  onFile: (file: File) => void
  /** Where the browser lets a person pick a folder; elsewhere a file field lists one, whole. */
  onPickFolder?: (() => void) | undefined
  onFolder: (files: readonly File[]) => void
}

/** The ways in which a draft begins. */
export function NewDraft(props: NewDraftProps) {
  const { isMaking, onTemplate, onFile } = props
  const t = useWords(['aids', 'draft-handing'])
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{t('make.title')}</h2>
      <div className={styles['buttons']}>
        <Button kind="primary" disabled={isMaking} onClick={onTemplate}>
          {t('make.template')}
        </Button>
        <FileButton
          label={t('make.file')}
          accept=".json,application/json,.zip,application/zip"
          onOpenFile={onFile}
        />
        <FolderButton {...props} />
      </div>
      <Status text={isMaking ? t('make.making') : ''} />
      <p className={styles['soft']}>{t('draft-handing:in.hint')}</p>
      <p className={styles['soft']}>{t('make.copyHint')}</p>
      <p className={styles['soft']}>{t('make.about')}</p>
    </section>
  )
}

function FolderButton({ onPickFolder, onFolder }: NewDraftProps) {
  const t = useWords('draft-handing')
  if (onPickFolder) {
    return <Button onClick={onPickFolder}>{t('in.folder')}</Button>
  }
  return (
    <FileButton
      label={t('in.folder')}
      accept=""
      ref={asFolder}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])]
        event.target.value = '' // so that the same folder can be opened again
        if (files.length > 0) onFolder(files)
      }}
    />
  )
}

/** React has no name for it yet. */
function asFolder(field: HTMLInputElement | null): void {
  if (field) field.webkitdirectory = true
}
