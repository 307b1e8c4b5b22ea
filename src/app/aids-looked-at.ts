import { useEffect } from 'react'

/** Reads at once, and anew whenever this page is looked at again: another tab may have stored something. */
export function useWhenLookedAt(read: () => Promise<void>): void {
  useEffect(() => {
    const again = () => void read()
    again()
    addEventListener('focus', again)
    return () => removeEventListener('focus', again)
  }, [read])
}
