import { type RefObject, useEffect } from 'react'
import type { PassageKey } from './reviewing.ts'

const buttons = (within: Element): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('button[data-begin]'),
]

/** Where a key leads from one passage among so many; `undefined` for any other key. */
function stepTo(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** Goes from passage to passage by the arrows, Home and End, and hears which passage one is at. */
export function usePassages(
  within: RefObject<HTMLElement | null>,
  onCurrent: (key: PassageKey) => void,
): void {
  useEffect(() => {
    const { current } = within
    if (!current) return
    const arrive = ({ type, target }: Event) => {
      if (!(target instanceof Element) || target.closest('article, form')) return
      // What moves when a press begins is missed by its end.
      if (type === 'focusin' && !target.matches('[data-begin]')) return
      const passage = target.closest('[data-passage]')
      const key = passage?.getAttribute('data-passage')
      if (key) onCurrent(key as PassageKey)
    }
    const press = (event: KeyboardEvent) => {
      const { target, key } = event
      if (!(target instanceof HTMLElement) || !target.matches('button[data-begin]')) return
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const all = buttons(current)
      const next = stepTo(key, all.indexOf(target), all.length)
      if (next === undefined) return
      event.preventDefault()
      all[next]?.focus({ preventScroll: true })
      all[next]?.closest('[data-passage]')?.scrollIntoView?.({ block: 'center' })
    }
    current.addEventListener('focusin', arrive)
    current.addEventListener('click', arrive)
    current.addEventListener('keydown', press)
    return () => {
      current.removeEventListener('focusin', arrive)
      current.removeEventListener('click', arrive)
      current.removeEventListener('keydown', press)
    }
  }, [within, onCurrent])
}
