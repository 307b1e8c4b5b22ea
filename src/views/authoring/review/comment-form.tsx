import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type DraftNote, nextComment, type Reviewer } from '../../../domain/draft/draft-note.ts'
import type { Quote } from '../../../domain/draft/quote.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import { reviewerSaid, sayReviewer } from '../checks/reviewer-said.ts'
import control from '../control.module.css'
import draftStyles from '../draft.module.css'
import { useUnsettled } from '../unsettled.ts'
import { useWorkbench } from '../workbench.ts'
import { type BegunComment, begunText, holdComment } from './begun-comments.ts'
import { QuotedWords } from './comment-said.tsx'
import styles from './review.module.css'

const fields = ['text', 'name', 'role'] as const
type FieldName = (typeof fields)[number]

/** What is being written is held with what it is about, while one looks elsewhere. */
function useWritten(about: Omit<BegunComment, 'text'>) {
  const [written, setWritten] = useState({ text: begunText(about), ...reviewerSaid() })
  useUnsettled(written.text.trim() !== '')
  const write = (field: FieldName, value: string) => {
    if (field === 'text') holdComment({ ...about, text: value })
    setWritten((before) => ({ ...before, [field]: value }))
  }
  return { written, write }
}

export interface CommentFormProps {
  /** The slot, or the figures, that it is about; `''`: all of the aid. */
  place: string
  quote?: Quote
  /** The comment is there. */
  onAdded?: (number: number) => void
  onLeave?: () => void
  /** It was begun before: nobody is led to it. */
  isKept?: boolean
  /** What else somebody with a name may say, beside the button that adds the comment. */
  besides?: { type: 'review.asked' | 'review.ended'; label: string; describedBy: string }
}

/** Says a note once nothing is missing; else the first field that is empty has the focus. */
function useSaying(about: Omit<BegunComment, 'text'>) {
  const { note } = useWorkbench()
  const form = useRef<HTMLFormElement>(null)
  const { written, write } = useWritten(about)
  const [asked, setAsked] = useState<readonly FieldName[]>([])
  const isMissing = (field: FieldName) => asked.includes(field) && written[field].trim() === ''
  const by: Reviewer = { name: written.name.trim(), role: written.role.trim() }
  function say(needed: readonly FieldName[], what: DraftNote): boolean {
    setAsked(needed)
    const first = needed.find((field) => written[field].trim() === '')
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
      return false
    }
    sayReviewer(by)
    note(what)
    setAsked([])
    return true
  }
  return { form, written, write, isMissing, by, say }
}

/** What somebody would change, with their name. Nothing typed is lost by looking elsewhere. */
export function CommentForm({ place, quote, onAdded, onLeave, isKept, besides }: CommentFormProps) {
  const t = useWords('draft-review')
  const { draft, today } = useWorkbench()
  const announce = useAnnounce()
  const isLedTo = quote !== undefined && !isKept
  const { form, written, write, isMissing, by, say } = useSaying({ draft: draft.key, place, quote })
  useEffect(() => {
    if (isLedTo) form.current?.querySelector('textarea')?.focus()
  }, [isLedTo, form])
  function add(event: FormEvent) {
    event.preventDefault()
    const comment = nextComment(draft.notes)
    const made = { comment, place, ...(quote && { quote }), text: written.text.trim(), by, on: today }
    if (!say(fields, { type: 'comment.made', ...made })) return
    announce(t('wasAdded'))
    write('text', '')
    onAdded?.(draft.notes.filter(({ type }) => type === 'comment.made').length + 1)
  }
  const leave = () => {
    write('text', '')
    onLeave?.()
  }
  return (
    <form ref={form} className={styles['form']} onSubmit={add} noValidate>
      {quote ? <QuotedWords words={quote.exact} /> : null}
      <Fields written={written} isMissing={isMissing} onWrite={write} />
      <div className={draftStyles['ways']}>
        <Button kind="primary" type="submit">
          {t('do')}
        </Button>
        {onLeave ? <Button onClick={leave}>{t('leave')}</Button> : null}
        {besides ? (
          <Button
            aria-describedby={besides.describedBy}
            onClick={() => say(['name', 'role'], { type: besides.type, by, on: today })}
          >
            {besides.label}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

interface FieldsProps {
  written: Record<FieldName, string>
  isMissing: (field: FieldName) => boolean
  onWrite: (field: FieldName, value: string) => void
}

function Fields({ written, isMissing, onWrite }: FieldsProps) {
  const t = useWords(['draft-review', 'draft'])
  const errorOf = (field: FieldName) => (isMissing(field) ? t('draft:use.missing') : undefined)
  return (
    <>
      <Field label={t('text')} error={errorOf('text')}>
        {(tied) => (
          <textarea
            {...tied}
            name="text"
            rows={3}
            maxLength={1000}
            className={control['prose']}
            value={written.text}
            onChange={({ target }) => onWrite('text', target.value)}
          />
        )}
      </Field>
      {(['name', 'role'] as const).map((field) => (
        <TextField
          key={field}
          name={field}
          label={t(`draft:use.${field}`)}
          error={errorOf(field)}
          maxLength={120}
          value={written[field]}
          onChange={({ target }) => onWrite(field, target.value)}
        />
      ))}
    </>
  )
}
