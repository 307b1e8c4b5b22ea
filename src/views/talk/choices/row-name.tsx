import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { numberIn } from '../../../i18n/interface-words.ts'
import styles from './choices-table.module.css'

/** How a row is called beside each of its cells: by its name and its rank alone. */
export function useRowLabel(name: string, rank: number | undefined): string {
  const { t, i18n } = useTranslation('choices')
  return rank === undefined ? name : t('row.ranked', { outcome: name, rank: numberIn(i18n.language, rank) })
}

interface RowNameProps {
  name: string
  rank: number | undefined
  mustMention?: boolean
  children?: ReactNode
}

/** What heads a row: its name, and why it stands where it stands. */
export function RowName({ name, rank, mustMention = false, children }: RowNameProps) {
  const { t, i18n } = useTranslation('choices')
  return (
    <>
      <span className={styles['name']}>{name}</span>
      {children}
      {rank !== undefined || mustMention ? (
        <span className={styles['chips']}>
          {rank === undefined ? null : (
            <span className={styles['mine']}>{t('row.mine', { rank: numberIn(i18n.language, rank) })}</span>
          )}
          {mustMention ? <span className={styles['must']}>{t('row.must')}</span> : null}
        </span>
      ) : null}
    </>
  )
}
