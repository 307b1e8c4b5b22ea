import { type ComponentProps, useRef } from 'react'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import { ProseTools } from './cards/prose-tools.tsx'
import control from './control.module.css'
import styles from './draft.module.css'
import { TypingArea } from './typing-area.tsx'
import { type FieldRefusal, useTyped } from './use-typed.ts'

interface DraftFieldProps {
  label: string
  hint?: string | undefined
  /** As the text has it. */
  stored: string
  /** What the checks say of it. */
  faults?: readonly string[]
  /** `sentence`: one line that may be long; it wraps. */
  kind?: 'line' | 'sentence' | 'prose' | 'day'
  numeric?: boolean
  language?: string
  /** What else is read with it: the text that it translates. */
  describedBy?: string
  /** The place that it stands over, so that one can be led to it. */
  place?: string
  /** What is typed as it is to be stored once one leaves the field. */
  tidy?: (text: string) => string
  /** Puts it into the text; answers why that was not done. */
  onWrite: (text: string) => Promise<FieldRefusal | undefined>
}

/**
 * A field over one place of a draft's text. What was typed stands in it until the text has it, and longer where the
 * text refuses it: nothing typed is ever lost.
 */
export function DraftField({ label, hint, stored, faults = [], kind = 'line', ...given }: DraftFieldProps) {
  const { numeric = false, language, describedBy, place, tidy, onWrite } = given
  const t = useWords('draft')
  const { text, type, enter, leave, refusal } = useTyped(stored, onWrite)
  const error = refusal ? t(`refused.${refusal}`) : faults.join(' ') || undefined
  const tidied = () => {
    if (tidy && tidy(text) !== text) type(tidy(text))
    leave()
  }
  return (
    <div className={styles['draftField']} data-place={place}>
      <Field label={label} hint={hint} error={error} isStanding={!refusal}>
        {(tied) => {
          const around = {
            ...tied,
            'aria-describedby': together(describedBy, tied['aria-describedby']),
            lang: language,
            dir: 'auto' as const,
            onFocus: enter,
            onBlur: tidied,
          }
          if (kind === 'prose') return <Prose {...around} label={label} text={text} onText={type} />
          const props = {
            ...around,
            value: text,
            onChange: (event: { target: { value: string } }) => type(event.target.value),
          }
          if (kind === 'sentence')
            return (
              <textarea
                {...props}
                className={control['sentence']}
                rows={1}
                // It is one line: Enter begins none, and pasted ones become spaces.
                onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
                onChange={(event) => type(event.target.value.replace(/\s*\n\s*/g, ' '))}
              />
            )
          return (
            <input
              {...props}
              type={kind === 'day' ? 'date' : 'text'}
              inputMode={numeric ? 'decimal' : undefined}
              autoComplete="off"
              className={control['line']}
            />
          )
        }}
      </Field>
    </div>
  )
}

interface ProseProps extends Omit<ComponentProps<typeof TypingArea>, 'box' | 'className' | 'rows'> {
  label: string
}

/** Several lines, with the tools for their marks. */
function Prose({ label, ...area }: ProseProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <ProseTools label={label} box={box} />
      <TypingArea {...area} box={box} className={control['prose']} rows={rowsOf(area.text)} />
    </>
  )
}

/** Ids of what is read with a field. */
const together = (...ids: readonly (string | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined

/** About so many lines of a card are filled, so that little has to be scrolled within a field. */
const rowsOf = (text: string): number =>
  Math.min(
    14,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 80)), 1),
  )
