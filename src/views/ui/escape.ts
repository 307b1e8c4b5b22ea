import { type RefObject, useEffect, useRef } from 'react'

/** Closes what opened in its place when Escape is pressed inside it; the key goes no further. */
export function useEscape(element: RefObject<HTMLElement | null>, close: () => void): void {
  const now = useRef(close)
  useEffect(() => {
    now.current = close
  })
  useEffect(() => {
    const place = element.current
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      now.current()
    }
    place?.addEventListener('keydown', hear)
    return () => place?.removeEventListener('keydown', hear)
  }, [element])
}
