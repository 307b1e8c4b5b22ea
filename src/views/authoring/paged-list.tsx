import { type ReactNode, useEffect, useRef, useState } from 'react'
import { numberIn } from '../../i18n/interface-words.ts'
import { Button } from '../ui/button.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'

export const pageSize = 50

/** How many of these are shown: as many as a page holds, and one more page for each press. Others begin anew. */
export function usePages<Item>(items: readonly Item[]) {
  const [asked, setAsked] = useState({ of: items, most: pageSize })
  const most = asked.of === items ? asked.most : pageSize
  return { most, more: () => setAsked({ of: items, most: most + pageSize }) }
}

interface MoreProps {
  most: number
  of: number
  onMore: () => void
  children: ReactNode
}

/** A list with a button for the next page; the focus goes to the first that came, since the button has moved below them. */
export function WithMore({ most, of, onMore, children }: MoreProps) {
  const t = useWords('aids')
  const language = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (most > pageSize)
      place.current?.querySelectorAll<HTMLElement>('li a')[most - pageSize]?.focus({ preventScroll: true })
  }, [most])
  const left = of - most
  return (
    <div className={styles['paged']} ref={place}>
      {children}
      {left > 0 ? (
        <Button onClick={onMore}>
          {t('all.more', { count: Math.min(left, pageSize), left: numberIn(language, left) })}
        </Button>
      ) : null}
    </div>
  )
}
