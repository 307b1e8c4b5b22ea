import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './summary-stage.module.css'

/** Where a talk has stopped, what was said comes first: the figures are one press away, and on paper as ever. */
export function FoldedFigures({ children }: { children: ReactNode }) {
  const t = useWords('summary')
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div className={styles['unfold']}>
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'stage.paper.hideFigures' : 'stage.paper.showFigures')}
        </Button>
      </div>
      <div id={id} className={styles['figures']} data-folded={!isOpen || undefined}>
        {children}
      </div>
    </>
  )
}
