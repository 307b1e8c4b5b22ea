import type { ReactNode } from 'react'
import { useTalk } from './talk.ts'
import styles from './stage.module.css'

/** Everything inside can be read always, and changed only where this tab may write. */
export function Writable({ children }: { children: ReactNode }) {
  const { mayWrite } = useTalk()
  return (
    <fieldset role="none" className={styles['writable']} disabled={!mayWrite}>
      {children}
    </fieldset>
  )
}
