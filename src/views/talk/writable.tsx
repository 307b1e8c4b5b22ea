import type { ReactNode } from 'react'
import styles from './stage.module.css'
import { useTalk } from './talk.ts'

/** Everything inside can be read always, and changed only where this tab may write. */
export function Writable({ children }: { children: ReactNode }) {
  const { mayWrite } = useTalk()
  return (
    <fieldset role="none" className={styles['writable']} disabled={!mayWrite}>
      {children}
    </fieldset>
  )
}
