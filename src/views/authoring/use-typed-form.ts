import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EditRefusal } from '../../domain/draft/draft-edit.ts'
import { type FormVerdict, verdictOn } from '../../domain/draft/form-verdict.ts'
import type { ResultForm } from '../../domain/draft/result-forms.ts'
import type { Shape } from '../../domain/draft/typed-form.ts'
import { useFigures, useResultChange } from './figures-in-hand.ts'
import { type Held, heldTyping, holdTyping } from './held-typing.ts'
import { useSettledAtLast, useUnsettled } from './unsettled.ts'
import { useIsRead, useWorkbench } from './workbench.ts'

/** How long typing must rest before it goes into the text, in milliseconds. */
const pauseOfTyping = 400
/** And before it is said what cannot be right in it: half a number is no mistake. */
const pauseBeforeFault = 1000

const asText = ({ value, typed }: Shape): string =>
  JSON.stringify([value, Object.entries(typed).filter(([, text]) => text !== '')])

export interface TypedFormInHand {
  form: ResultForm
  shape: Shape
  verdict: FormVerdict
  /** Somebody is typing: it is too early to say what is wrong. */
  isBusy: boolean
  /** Something is typed that is not in the text. */
  isTyped: boolean
  /** The text has changed at this place since the typing began: somebody has to say which holds. */
  hasMoved: boolean
  refusal: EditRefusal | undefined
  /** @param isTyping letter by letter: it may be half of what is meant */
  type: (shape: Shape, isTyping?: boolean) => void
  settle: () => void
  /** Lets the text hold, or what was typed. */
  drop: () => void
  insist: () => void
}

/** What was typed and is not in the text, and the way to keep it; once it was written and read, the text holds. */
function useHeld(key: string) {
  const [typing, setTyping] = useState<Held | undefined>(() => heldTyping(key))
  // A reading from before it was written says nothing of it.
  const isRead = useIsRead()
  if (typing?.isMade && isRead) setTyping(undefined)
  const made = useCallback((written: Held) => {
    setTyping((now) => (now === written ? { ...written, isMade: true } : now))
  }, [])
  const hold = useCallback(
    (next: Held | undefined) => {
      holdTyping(key, next)
      setTyping(next)
    },
    [key],
  )
  return { typing, hold, made }
}

/** Hands over what was typed: once per pause, when its field is left, when its form goes and when the page is hidden. */
function useHandingOver(settle: () => void, isDue: unknown): void {
  useEffect(() => {
    if (!isDue) return undefined
    const timer = window.setTimeout(settle, pauseOfTyping)
    return () => window.clearTimeout(timer)
  }, [isDue, settle])
  useSettledAtLast(settle)
}

/** Whether somebody is still typing, letter by letter. */
function useBusy(shape: Shape) {
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    if (!isBusy) return undefined
    const timer = window.setTimeout(() => setBusy(false), pauseBeforeFault)
    return () => window.clearTimeout(timer)
  }, [isBusy, shape])
  return [isBusy, setBusy] as const
}

/**
 * A form over one part of a result. What was typed stands in it until the text has it; it goes into the text by itself
 * once it is complete and no check speaks against it, and only over what it was typed over.
 * @param name what the form is kept under: the same form of another arm has another one
 */
export function useTypedForm(form: ResultForm, name: string): TypedFormInHand {
  const { draft } = useWorkbench()
  const change = useResultChange()
  const { spot, facts, outcome, result } = useFigures()
  const stored = useMemo(() => form.stored(facts, result), [form, facts, result])
  const { typing, hold, made } = useHeld([draft.key, outcome.id, result.id, name].join(' '))
  const [refusal, setRefusal] = useState<EditRefusal>()
  const shape = typing?.shape ?? stored
  const verdict = useMemo(() => verdictOn(spot, form, shape), [spot, form, shape])
  const now = useRef({ typing, verdict, stored, form, facts, change })
  useEffect(() => {
    now.current = { typing, verdict, stored, form, facts, change }
  })
  const settle = useCallback(() => {
    const { typing: given, verdict: found, stored: stands, ...last } = now.current
    if (!given || given.isWritten || !found.edits || !found.result) return
    if (!given.bases.includes(asText(stands))) return
    const next = asText(last.form.stored(last.facts, found.result))
    const writing = { ...given, bases: [...given.bases, next], isWritten: true }
    now.current.typing = found.edits.length === 0 ? undefined : writing
    hold(now.current.typing)
    if (found.edits.length === 0) return
    const written = last.change((standing) => {
      const stored = asText(last.form.stored(standing.facts, standing.result))
      return given.bases.includes(stored) ? verdictOn(standing.spot, last.form, given.shape).edits : undefined
    })
    void written.then((why) => {
      const { typing: since } = now.current
      if (why === undefined) return made(writing)
      if (since && since !== writing) return
      // Something else stands there by now: the form says so once that has been read.
      hold({ ...given, bases: writing.bases })
      setRefusal(why === 'place-missing' ? undefined : why)
    })
  }, [hold, made])
  useHandingOver(settle, typing && verdict.edits)
  const [isBusy, setBusy] = useBusy(shape)
  useUnsettled(typing !== undefined)
  const bases = typing?.bases ?? [asText(stored)]
  return {
    form,
    shape,
    verdict,
    isBusy,
    isTyped: typing !== undefined,
    hasMoved: typing !== undefined && !typing.isWritten && !bases.includes(asText(stored)),
    refusal,
    type: (next, isTyping = false) => {
      setRefusal(undefined)
      setBusy(isTyping)
      hold({ shape: next, bases, isWritten: false })
    },
    settle: () => {
      setBusy(false)
      settle()
    },
    drop: () => hold(undefined),
    insist: () => hold({ shape, bases: [asText(stored)], isWritten: false }),
  }
}
