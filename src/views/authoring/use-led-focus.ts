import { useEffect, useRef } from 'react'
import { useWorkbench } from './workbench.ts'

/** Puts the focus into the field that one was led to, once its card is open. */
export function useLedFocus() {
  const { reading, at } = useWorkbench()
  const panel = useRef<HTMLDivElement>(null)
  const done = useRef<string>(undefined)
  const isRead = reading !== undefined
  useEffect(() => {
    if (at === undefined || !isRead || done.current === at) return
    done.current = at
    const timer = setTimeout(() => {
      const steps = at.split('.')
      let place: Element | null = null
      for (let length = steps.length; length > 1 && !place; length--)
        place =
          panel.current?.querySelector(`[data-place="${CSS.escape(steps.slice(0, length).join('.'))}"]`) ??
          null
      const field = place?.querySelector<HTMLElement>('input, select, textarea, summary')
      field?.focus({ preventScroll: true })
      field?.scrollIntoView?.({ block: 'center' })
    })
    return () => clearTimeout(timer)
  }, [at, isRead])
  return panel
}
