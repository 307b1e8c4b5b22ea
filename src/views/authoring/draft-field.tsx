import { useCallback, useEffect, useRef, useState } from 'react'
import type { EditRefusal } from '../../domain/draft/draft-edit.ts'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import { ProseTools } from './cards/prose-tools.tsx'
import control from './control.module.css'
import styles from './draft.module.css'
import { useUnsettled } from './unsettled.ts'

/** How long typing must rest before it goes into the text, in milliseconds. */
const pauseOfTyping = 100
/** And before it is said why the text does not take it. */
const restOfTyping = 400
/** And how long it goes into no text while it does not rest. */
const longestTyping = 1500

/** Why a field keeps what was typed to itself. */
export type FieldRefusal = EditRefusal | 'empty' | 'no-number'

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
  const { numeric = false, language, place, tidy, onWrite } = given
  const t = useWords('draft')
  const box = useRef<HTMLTextAreaElement>(null)
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
          const props = {
            ...tied,
            lang: language,
            dir: 'auto' as const,
            value: text,
            onChange: (event: { target: { value: string } }) => type(event.target.value),
            onFocus: enter,
            onBlur: tidied,
          }
          if (kind === 'prose')
            return (
              <>
                <ProseTools label={label} box={box} onText={type} />
                <textarea
                  {...props}
                  ref={box}
                  className={control['prose']}
                  rows={Math.min(14, rowsOf(text))}
                />
              </>
            )
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

/** About so many lines of a card are filled, so that little has to be scrolled within a field. */
const rowsOf = (text: string): number =>
  1 + text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 80)), 0)

/** The same words: blanks and the ends of lines are not what differs. */
const isSame = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()

interface Typing {
  typed?: string
  stored: string
  onWrite: DraftFieldProps['onWrite']
  /** `written`: the text has what was typed. `followed`: and what is stored was read anew since. */
  is: 'typing' | 'writing' | 'written' | 'followed'
  isHere: boolean
  timer: number
  /** The first key since it went into the text, and the last one. */
  since: number
  at: number
}

function useTyped(stored: string, onWrite: DraftFieldProps['onWrite']) {
  const [typed, setTyped] = useState<string>()
  const [isUnsettled, setUnsettled] = useState(false)
  const [refusal, setRefusal] = useState<FieldRefusal>()
  const now = useRef<Typing>({ stored, onWrite, is: 'followed', isHere: false, timer: 0, since: 0, at: 0 })
  useUnsettled(isUnsettled)
  // What is stored says what holds, but not under the hand of who types: no blank goes there, and no caret moves.
  const follow = useCallback(() => {
    if (now.current.isHere || now.current.is !== 'followed') return
    delete now.current.typed
    setTyped(undefined)
  }, [])
  useEffect(() => {
    const { current } = now
    const isOther = current.stored !== stored
    Object.assign(current, { stored, onWrite })
    if (isOther && current.is === 'written') current.is = 'followed'
    if (isOther) follow()
  }, [stored, onWrite, follow])

  const settle = useCallback(() => {
    const { current } = now
    window.clearTimeout(current.timer)
    const { typed: given } = current
    if (current.is !== 'typing' || given === undefined) return
    const written = () => {
      current.is = isSame(given, current.stored) ? 'followed' : 'written'
      setUnsettled(false)
      follow()
    }
    if (given === current.stored) return written()
    current.is = 'writing'
    void current.onWrite(given).then((why) => {
      if (current.is !== 'writing') return
      if (!why) return written()
      current.is = 'typing'
      // It is said once typing rests.
      const say = () => current.typed === given && setRefusal(why)
      current.timer = window.setTimeout(say, current.at + restOfTyping - performance.now())
    })
  }, [follow])

  const type = useCallback(
    (text: string) => {
      setTyped(text)
      setRefusal(undefined)
      setUnsettled(true)
      const { current } = now
      const at = performance.now()
      const since = current.is === 'typing' ? current.since : at
      Object.assign(current, { typed: text, is: 'typing', since, at })
      window.clearTimeout(current.timer)
      current.timer = window.setTimeout(settle, Math.min(pauseOfTyping, since + longestTyping - at))
    },
    [settle],
  )
  const enter = useCallback(() => {
    now.current.isHere = true
  }, [])
  const leave = useCallback(() => {
    now.current.isHere = false
    settle()
    follow()
  }, [settle, follow])
  useEffect(() => {
    addEventListener('pagehide', settle)
    return () => {
      removeEventListener('pagehide', settle)
      settle()
    }
  }, [settle])
  return { text: typed ?? stored, type, enter, leave, refusal }
}
