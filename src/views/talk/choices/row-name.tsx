import type { ReactNode } from 'react'
import { numberIn } from '../../../i18n/interface-words.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { usePlainWords, useWordsBeside } from '../plain-words.ts'
import styles from './choices-table.module.css'

/** How a row is called beside each of its cells: by its name, of which `of` is the slot, and its rank alone. */
export function useRowLabel(of: string, rank: number | undefined): string {
  const t = useWords('choices')
  const language = useLanguage()
  const name = usePlainWords()(of)
  return rank === undefined ? name : t('row.ranked', { outcome: name, rank: numberIn(language, rank) })
}

interface RowNameProps {
  /** The slot of its name. */
  of: string
  rank?: number | undefined
  /** Said where nothing else says why the row stands there. */
  mustMention?: boolean
  /** Takes the row in hand; where there is nothing to see, the name is no button. */
  see?: { isInHand: boolean; onSee: () => void }
  /** One short line on where the row's figures come from. */
  children?: ReactNode
}

/** What heads a row, in the language of its card: its name, which brings its picture, and why it stands where it stands. */
export function RowName({ of, rank, mustMention = false, see, children }: RowNameProps) {
  const t = useWordsBeside('choices')(of)
  const name = usePlainWords()(of)
  const language = useLanguage()
  return (
    <>
      {see ? (
        <Button
          kind="quiet"
          className={styles['see']}
          aria-pressed={see.isInHand}
          aria-label={t('row.seeOf', { outcome: name })}
          onClick={see.onSee}
        >
          {name}
        </Button>
      ) : (
        <span className={styles['name']}>{name}</span>
      )}
      <span className={styles['under']} data-parts>
        {rank === undefined ? null : (
          <>
            <span className={styles['mine']}>{t('row.mine', { rank: numberIn(language, rank) })}</span>{' '}
          </>
        )}
        {children}
        {mustMention && rank === undefined ? (
          <>
            {children ? ' · ' : ' '}
            <b className={styles['must']}>{t('row.must')}</b>
          </>
        ) : null}
      </span>
    </>
  )
}
