import { type FormEvent, useRef, useState } from 'react'
import { FileButton } from '../start/file-button.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import styles from './read-page.module.css'

interface OpenSomethingProps {
  onFile: (file: File) => void
  onLink: (pasted: string) => void
}

/** The two things that a person may have in hand. */
export function OpenSomething({ onFile, onLink }: OpenSomethingProps) {
  const t = useWords('reading')
  return (
    <div className={styles['ways']}>
      <section className={styles['way']} aria-label={t('file.heading')}>
        <h2>{t('file.heading')}</h2>
        <p className={styles['soft']}>{t('file.hint')}</p>
        <FileButton label={t('file.open')} accept=".html,text/html" onOpenFile={onFile} />
      </section>
      <section className={styles['way']} aria-label={t('link.heading')}>
        <h2>{t('link.heading')}</h2>
        <PasteLink onLink={onLink} />
      </section>
    </div>
  )
}

function PasteLink({ onLink }: Pick<OpenSomethingProps, 'onLink'>) {
  const t = useWords('reading')
  const field = useRef<HTMLInputElement>(null)
  const [isMissing, setMissing] = useState(false)
  function open(event: FormEvent) {
    event.preventDefault()
    const pasted = field.current?.value ?? ''
    setMissing(pasted.trim() === '')
    if (pasted.trim() !== '') onLink(pasted)
    else field.current?.focus()
  }
  return (
    <form onSubmit={open} className={styles['form']}>
      <TextField
        ref={field}
        label={t('link.label')}
        hint={t('link.hint')}
        error={isMissing ? t('link.missing') : undefined}
        spellCheck={false}
      />
      <Button type="submit">{t('link.open')}</Button>
    </form>
  )
}
