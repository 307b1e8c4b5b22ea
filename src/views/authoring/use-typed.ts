import { useCallback, useEffect, useRef, useState } from 'react'
import type { EditRefusal } from '../../domain/draft/draft-edit.ts'
import { useSettledAtLast, useUnsettled } from './unsettled.ts'

/** How long typing must rest before it goes into the text, in milliseconds. */
const pauseOfTyping = 100
/** And before it is said why the text does not take it. */
const restOfTyping = 400
/** And how long it goes into no text while it does not rest. */
const longestTyping = 1500

/** Why a field keeps what was typed to itself. */
export type FieldRefusal = EditRefusal | 'empty' | 'no-number'
type Write = (text: string) => Promise<FieldRefusal | undefined>

interface Typing {
  typed?: string
  stored: string
  onWrite: Write
  /** `written`: the text has what was typed. `followed`: and what is stored was read anew since. */
  is: 'typing' | 'writing' | 'written' | 'followed'
  isHere: boolean
  timer: number
  /** The first key since it went into the text, and the last one. */
  since: number
  at: number
}

/** The same words: blanks and the ends of lines are not what differs. */
const isSame = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()

/**
 * What is typed in a field over what is stored, and its way into the text when typing rests, the field is left or goes.
 * @param onWrite puts it into the text; answers why that was not done
 */
export function useTyped(stored: string, onWrite: Write) {
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
    const onWritten = () => {
      setUnsettled(false)
      follow()
    }
    settleTyping(now.current, { onWritten, onRefused: setRefusal })
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
  useSettledAtLast(settle)
  return { text: typed ?? stored, type, enter, leave, refusal }
}

interface Heard {
  onWritten: () => void
  onRefused: (why: FieldRefusal) => void
}

/** Puts what is typed into the text; a refusal is said once typing rests. */
function settleTyping(typing: Typing, { onWritten, onRefused }: Heard): void {
  window.clearTimeout(typing.timer)
  const { typed: given } = typing
  if (typing.is !== 'typing' || given === undefined) return
  const written = () => {
    typing.is = isSame(given, typing.stored) ? 'followed' : 'written'
    onWritten()
  }
  if (given === typing.stored) return written()
  typing.is = 'writing'
  void typing.onWrite(given).then((why) => {
    if (typing.is !== 'writing') return
    if (!why) return written()
    typing.is = 'typing'
    const say = () => typing.typed === given && onRefused(why)
    typing.timer = window.setTimeout(say, typing.at + restOfTyping - performance.now())
  })
}
