import { useEffect, useId, useSyncExternalStore } from 'react'

const fields = new Set<string>()
const listeners = new Set<() => void>()

function put(field: string, isTyped: boolean): void {
  if (fields.has(field) === isTyped) return
  if (isTyped) fields.add(field)
  else fields.delete(field)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether anything is typed in a field that stands in no text yet. */
export const isAnyUnsettled = (): boolean => fields.size > 0

/** The same, for what is shown. */
export const useAnyUnsettled = (): boolean => useSyncExternalStore(subscribe, isAnyUnsettled)

/** Tells that this field holds something that stands in no text yet. */
export function useUnsettled(isTyped: boolean): void {
  const field = useId()
  useEffect(() => {
    put(field, isTyped)
    return () => put(field, false)
  }, [field, isTyped])
}

/** Hands over what is typed when its field goes and when the page is hidden. */
export function useSettledAtLast(settle: () => void): void {
  useEffect(() => {
    addEventListener('pagehide', settle)
    return () => {
      removeEventListener('pagehide', settle)
      settle()
    }
  }, [settle])
}
