import { type FormEvent, useRef, useState } from 'react'
import type { EditRefusal } from '../../../domain/draft/draft-edit.ts'
import type { EntryKind } from '../../../domain/draft/entry-kinds.ts'
import type { NameRefusal } from '../../../domain/draft/renaming.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './cards.module.css'

export type RenameRefusal = NameRefusal | EditRefusal

interface IdFieldProps {
  kind: EntryKind
  id: string
  onRename: (to: string) => Promise<RenameRefusal | undefined>
}

/** What an entry is called in the files. Another name goes to every place that names it, in one step. */
export function IdField({ kind, id, onRename }: IdFieldProps) {
  const t = useWords(['card-facts', 'draft'])
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(id)
  const [refusal, setRefusal] = useState<RenameRefusal>()
  const isSource = kind === 'sources'
  const said = () => {
    if (refusal === undefined) return undefined
    if (refusal === 'taken' || refusal === 'reserved') return t(`id.refused.${refusal}`)
    if (refusal === 'not-an-id') return t(isSource ? 'id.refused.not-a-mark' : 'id.refused.not-an-id')
    return t(`draft:refused.${refusal}`)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void onRename(typed.trim()).then((why) => {
      setRefusal(why)
      if (why) form.current?.querySelector('input')?.focus()
    })
  }
  return (
    <details className={styles['rests']}>
      <summary data-does="id">{t('id.is', { id })}</summary>
      <form ref={form} className={styles['asked']} onSubmit={submit} noValidate aria-label={t('id.label')}>
        <TextField
          label={t('id.label')}
          hint={t(isSource ? 'id.sourceHint' : 'id.hint')}
          value={typed}
          maxLength={64}
          error={said()}
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value)
            setRefusal(undefined)
          }}
        />
        <p>
          <Button type="submit">{t('id.do')}</Button>
        </p>
      </form>
    </details>
  )
}
