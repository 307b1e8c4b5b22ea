import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EditRefusal } from '../../domain/draft/draft-edit.ts'
import { type FormVerdict, verdictOn } from '../../domain/draft/form-verdict.ts'
import type { ResultForm } from '../../domain/draft/result-forms.ts'
import type { Shape } from '../../domain/draft/typed-form.ts'
import { useFigures } from './figures-in-hand.ts'
import { useWorkbench } from './workbench.ts'

/** How long typing must rest before it goes into the text, in milliseconds. */
const pauseOfTyping = 400

interface Held {
  shape: Shape
  /** What stood in the text when the typing began, and what has been put in its place from here since. */
  bases: readonly string[]
}

/** What was typed and is in no text yet, kept while its form is out of sight. */
const held = new Map<string, Held>()

const asText = ({ value, typed }: Shape): string =>
  JSON.stringify([value, Object.entries(typed).filter(([, text]) => text !== '')])

export interface TypedFormInHand {
  shape: Shape
  verdict: FormVerdict
  /** Something is typed that is not in the text. */
  isTyped: boolean
  /** The text has changed at this place since the typing began: somebody has to say which holds. */
  hasMoved: boolean
  refusal: EditRefusal | undefined
  type: (shape: Shape) => void
  settle: () => void
  /** Lets the text hold, or what was typed. */
  drop: () => void
  insist: () => void
}

/**
 * A form over one part of a result. What was typed stands in it until the text has it; it goes into the text by itself
 * once it is complete and no check speaks against it, and only over what it was typed over.
 * @param name what the form is kept under: the same form of another arm has another one
 */
export function useTypedForm(form: ResultForm, name: string): TypedFormInHand {
  const { draft, edit } = useWorkbench()
  const { spot, facts, outcome, result } = useFigures()
  const key = [draft.key, outcome.id, result.id, name].join(' ')
  const [typing, setTyping] = useState<Held | undefined>(() => held.get(key))
  const [refusal, setRefusal] = useState<EditRefusal>()
  const stored = useMemo(() => form.stored(facts, result), [form, facts, result])
  const shape = typing?.shape ?? stored
  const verdict = useMemo(() => verdictOn(spot, form, shape), [spot, form, shape])
  const now = useRef({ typing, verdict, stored, isWritten: false })
  useEffect(() => {
    // What is in the text now is what holds, unless something was typed since it was written.
    if (now.current.isWritten && stored !== now.current.stored) hold(undefined)
    Object.assign(now.current, { verdict, stored })
  })
  const hold = useCallback(
    (next: Held | undefined) => {
      Object.assign(now.current, { typing: next, isWritten: false })
      if (next) held.set(key, next)
      else held.delete(key)
      setTyping(next)
    },
    [key],
  )
  const settle = useCallback(() => {
    const { typing: given, verdict: found, stored: stands, isWritten } = now.current
    if (!given || isWritten || !found.edits || !given.bases.includes(asText(stands))) return
    if (found.edits.length === 0) {
      hold(undefined)
      return
    }
    now.current.isWritten = true
    const next = found.result && asText(form.stored(facts, found.result))
    Object.assign(given, { bases: [...given.bases, next] })
    void edit(...found.edits).then((why) => {
      if (now.current.typing !== given) return
      // It was worked out from an earlier text: it is tried again when that has been read.
      if (why) now.current.isWritten = false
      else held.delete(key)
      setRefusal(why === 'place-missing' ? undefined : why)
    })
  }, [edit, hold, key, form, facts])
  useEffect(() => {
    if (!typing || !verdict.edits) return undefined
    const timer = window.setTimeout(settle, pauseOfTyping)
    return () => window.clearTimeout(timer)
  }, [typing, verdict, settle])
  useEffect(() => {
    addEventListener('pagehide', settle)
    return () => {
      removeEventListener('pagehide', settle)
      settle()
    }
  }, [settle])
  const type = useCallback(
    (next: Shape) => {
      setRefusal(undefined)
      const { typing: before, stored: stands } = now.current
      hold({ shape: next, bases: before?.bases ?? [asText(stands)] })
    },
    [hold],
  )
  return {
    shape,
    verdict,
    isTyped: typing !== undefined,
    hasMoved: typing !== undefined && !now.current.isWritten && !typing.bases.includes(asText(stored)),
    refusal,
    type,
    settle,
    drop: () => hold(undefined),
    insist: () => typing && hold({ ...typing, bases: [asText(stored)] }),
  }
}
