import { createContext, use, useCallback, useEffect, useRef, useState } from 'react'

/** How long typing must rest before it becomes a fact, in milliseconds. */
const pauseOfTyping = 600

/** Hears when something that was typed is not a fact yet (+1) and when it has become one (-1). */
export const UnsavedTyping = createContext<(change: 1 | -1) => void>(() => undefined)

interface Draft {
  text: string
  type: (text: string) => void
  /** Hands over what was typed, at once. */
  settle: () => void
}

/**
 * Text that is being typed, handed over once per pause: when typing rests, when the field is left, when its screen
 * goes away and when the page is hidden. `stored` is the text as the log has it; it wins wherever nothing is unsaved.
 * What cannot be handed over stays in the field as it was typed, until it is mended; `begun` is what stayed so before.
 */
export function useDraft(
  stored: string,
  handOver: (text: string) => void,
  isRight: (text: string) => boolean = () => true,
  begun?: string,
): Draft {
  const [draft, setDraft] = useState(begun)
  const tell = use(UnsavedTyping)
  const first = { draft: begun, isTold: false, timer: 0 }
  const now = useRef({ ...first, stored, handOver, isRight, tell })
  useEffect(() => {
    Object.assign(now.current, { stored, handOver, isRight, tell })
  })

  const settle = useCallback(() => {
    const { draft: typed, stored: before, handOver: give, tell: note, timer } = now.current
    if (typed === undefined) return
    window.clearTimeout(timer)
    if (now.current.isRight(typed)) {
      now.current.draft = undefined
      setDraft(undefined)
      if (typed !== before) give(typed)
    }
    if (now.current.isTold) note(-1)
    now.current.isTold = false
  }, [])

  const type = useCallback(
    (text: string) => {
      if (!now.current.isTold) now.current.tell(1)
      now.current.isTold = true
      now.current.draft = text
      setDraft(text)
      window.clearTimeout(now.current.timer)
      now.current.timer = window.setTimeout(settle, pauseOfTyping)
    },
    [settle],
  )

  useEffect(() => {
    // Before `pagehide`, so that the disk has a moment more.
    window.addEventListener('beforeunload', settle)
    window.addEventListener('pagehide', settle)
    document.addEventListener('visibilitychange', settle)
    return () => {
      window.removeEventListener('beforeunload', settle)
      window.removeEventListener('pagehide', settle)
      document.removeEventListener('visibilitychange', settle)
      settle()
    }
  }, [settle])

  return { text: draft ?? stored, type, settle }
}

/**
 * A form whose words must not be lost: while `isDirty`, leaving its screen or hiding the page saves it first.
 * What it answers is called once the form was saved or given up by hand.
 */
export function useSavedOnLeaving(isDirty: boolean, save: () => void): () => void {
  const tell = use(UnsavedTyping)
  const now = useRef({ isDirty, save })
  useEffect(() => {
    now.current = { isDirty, save }
  })
  useEffect(() => {
    if (!isDirty) return
    tell(1)
    return () => tell(-1)
  }, [isDirty, tell])
  useEffect(() => {
    const saveNow = () => {
      if (!now.current.isDirty) return
      now.current.isDirty = false
      now.current.save()
    }
    window.addEventListener('beforeunload', saveNow)
    window.addEventListener('pagehide', saveNow)
    return () => {
      window.removeEventListener('beforeunload', saveNow)
      window.removeEventListener('pagehide', saveNow)
      saveNow()
    }
  }, [])
  return () => {
    now.current.isDirty = false
  }
}
