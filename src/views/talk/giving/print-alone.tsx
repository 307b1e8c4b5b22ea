import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import styles from './giving.module.css'

/** Whether something is being printed by itself, and what lays it out before the print begins. */
export function usePrintAlone(): { isPrinting: boolean; layOut: () => void } {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const end = () => setPrinting(false)
    addEventListener('afterprint', end)
    return () => removeEventListener('afterprint', end)
  }, [])
  const layOut = useCallback(() => flushSync(() => setPrinting(true)), [])
  return { isPrinting, layOut }
}

/** While it is there, it is all that is printed of the page. On the screen it is not seen. */
export const PrintedAlone = ({ children }: { children: ReactNode }) =>
  createPortal(<div className={styles['alone']}>{children}</div>, document.body)
