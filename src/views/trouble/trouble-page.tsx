import type { ReactNode } from 'react'
import { linkTo } from '../../navigation/route.ts'
import { Brand } from '../ui/brand.tsx'
import { useWords } from '../ui/words.ts'
import styles from './trouble-page.module.css'

interface TroublePageProps {
  title: string
  children: ReactNode
  /** Further ways on, before the one back to the start page. */
  actions?: ReactNode
}

/** A page that says what happened and how to go on. */
export function TroublePage({ title, children, actions }: TroublePageProps) {
  const t = useWords('trouble')
  const home = linkTo({ page: 'start-page' })
  return (
    <div className={styles['page']}>
      <header>
        <Brand name={t('brand')} href={home} />
      </header>
      <main className={styles['main']}>
        <h1>{title}</h1>
        {children}
        <div className={styles['actions']}>
          {actions}
          <a href={home}>{t('toStart')}</a>
        </div>
      </main>
    </div>
  )
}
