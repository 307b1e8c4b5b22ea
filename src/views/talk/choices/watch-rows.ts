import { useCallback, useEffect, useRef } from 'react'
import { useTalk } from '../talk.ts'

/** How long a row must be visible to count as shown, in milliseconds. */
const longEnough = 2000
/** Rows that come into view together become facts together. */
const together = 150

/**
 * Notes `outcome.shown` once for each outcome whose row was visible for two seconds. The answer is given to a row
 * with its outcome and answers the `ref` of its element.
 */
export function useWatchRows(
  isOn: boolean,
): (outcome: string) => (element: HTMLElement | null) => (() => void) | undefined {
  const { consultation, add } = useTalk()
  const now = useRef({ shown: new Set<string>(), add, isOn })
  const seen = useRef(new Set<string>())
  useEffect(() => {
    now.current = { shown: new Set(consultation.shown), add, isOn }
  })

  const flush = useRef(0)
  const note = useCallback((outcome: string) => {
    seen.current.add(outcome)
    window.clearTimeout(flush.current)
    flush.current = window.setTimeout(() => {
      const { shown, add: addFacts, isOn: mayAdd } = now.current
      const fresh = [...seen.current].filter((id) => !shown.has(id))
      if (mayAdd && fresh.length > 0)
        addFacts(...fresh.map((id) => ({ type: 'outcome.shown' as const, outcome: id })))
      seen.current.clear()
    }, together)
  }, [])
  useEffect(() => () => window.clearTimeout(flush.current), [])

  const refs = useRef(new Map<string, (element: HTMLElement | null) => (() => void) | undefined>())
  return useCallback(
    (outcome) => {
      const known = refs.current.get(outcome)
      if (known) return known
      const ref = (element: HTMLElement | null) =>
        element ? watchElement(element, () => note(outcome)) : undefined
      refs.current.set(outcome, ref)
      return ref
    },
    [note],
  )
}

/** Calls once after the element's middle half has been on the screen long enough; answers how to stop. */
function watchElement(element: HTMLElement, wasSeen: () => void): () => void {
  if (typeof IntersectionObserver !== 'function') return () => undefined
  let timer = 0
  const observer = new IntersectionObserver(
    ([entry]) => {
      window.clearTimeout(timer)
      if (!entry?.isIntersecting) return
      timer = window.setTimeout(() => {
        observer.disconnect()
        wasSeen()
      }, longEnough)
    },
    { threshold: 0.5 },
  )
  observer.observe(element)
  return () => {
    window.clearTimeout(timer)
    observer.disconnect()
  }
}
