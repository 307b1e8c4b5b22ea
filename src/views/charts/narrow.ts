import { createContext, use, useCallback, useSyncExternalStore } from 'react'

const query = '(max-width: 700px)'

/** The window in which the page is seen; another one where a draft is looked at as on a phone. */
export const SeenIn = createContext<Window | undefined>(typeof window === 'undefined' ? undefined : window)

/** Whether the page is as narrow as a phone. */
export function useNarrow(): boolean {
  const seenIn = use(SeenIn)
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = seenIn?.matchMedia?.(query)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    [seenIn],
  )
  return useSyncExternalStore(subscribe, () => seenIn?.matchMedia?.(query).matches ?? false)
}
