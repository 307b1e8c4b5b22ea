import type { ReactNode } from 'react'
import styles from './notice.module.css'

interface NoticeProps {
  /** `wrong` is for what failed or is dangerous; `plain` for what one should know. */
  tone?: 'plain' | 'wrong'
  title?: string
  children?: ReactNode
  actions?: ReactNode
  /** Read out at once when it appears. */
  urgent?: boolean
}

/** A sentence that says what happened or holds, and a way on. It stays until it no longer holds. */
export function Notice({ tone = 'plain', title, children, actions, urgent = false }: NoticeProps) {
  return (
    <div className={styles[tone]} role={urgent ? 'alert' : undefined}>
      <svg className={styles['mark']} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.5" />
        {tone === 'wrong' ? <path d="M10 5v6M10 14.2v.3" /> : <path d="M10 9v6M10 5.5v.3" />}
      </svg>
      <div className={styles['texts']}>
        {title ? <p className={styles['title']}>{title}</p> : null}
        {children}
      </div>
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </div>
  )
}
