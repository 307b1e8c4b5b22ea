import type { ReactNode } from 'react'
import { numberIn } from '../../../i18n/interface-words.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import styles from './choices-table.module.css'

/** How a row is called beside each of its cells: by its name and its rank alone. */
export function useRowLabel(name: string, rank: number | undefined): string {
  const t = useWords('choices')
  const language = useLanguage()
  return rank === undefined ? name : t('row.ranked', { outcome: name, rank: numberIn(language, rank) })
}

interface RowNameProps {
  name: string
  rank: number | undefined
  mustMention?: boolean
  children?: ReactNode
}

/** What heads a row: its name, and why it stands where it stands. */
export function RowName({ name, rank, mustMention = false, children }: RowNameProps) {
  const t = useWords('choices')
  const language = useLanguage()
  return (
    <>
      <span className={styles['name']}>{name}</span>
      {children}
      {rank !== undefined || mustMention ? (
        <span className={styles['chips']}>
          {rank === undefined ? null : (
            <span className={styles['mine']}>{t('row.mine', { rank: numberIn(language, rank) })}</span>
          )}
          {mustMention ? <span className={styles['must']}>{t('row.must')}</span> : null}
        </span>
      ) : null}
    </>
  )
}
