import { type RefObject, useEffect, useState } from 'react'
import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { Button } from '../../ui/button.tsx'
import { seenWhole } from '../../ui/seen-whole.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './must-line.module.css'

/** The lower edge of what is seen: what this line and the bar under it cover does not count. */
const underneath = '0px 0px -98px 0px'
/** How many rows are taken to be in view until the browser has said which are. */
const atFirst = 3

interface MustLineProps {
  rows: readonly ChoicesRow[]
  /** Holds the rows, each marked with its outcome. */
  tables: RefObject<HTMLElement | null>
  onBring: (outcome: string) => void
}

/** Names in one line what must be mentioned and is out of view at present; each name brings its row. */
export function MustLine({ rows, tables, onBring }: MustLineProps) {
  const t = useWords('choices')
  const language = useLanguage()
  const plain = usePlainWords()
  const { consultation, patientView } = useTalk()
  const inView = useInView(tables, rows)
  const must = rows.flatMap((row, place) =>
    row.kind === 'outcome' && row.mustMention
      ? [
          {
            outcome: row.outcome,
            isSeen: inView?.has(row.outcome) ?? (place < atFirst && !row.rare && !row.ofOthers),
          },
        ]
      : [],
  )
  const missing = must.filter(({ isSeen }) => !isSeen)
  const untold = must.filter(({ outcome }) => !consultation.discussed.includes(outcome))
  // What is still to be told is the clinician's to know; the rows themselves stand in every view.
  if (patientView || (missing.length === 0 && untold.length === 0)) return null
  return (
    <div className={styles['place']}>
      <section
        className={missing.length > 0 ? styles['line'] : stage['spoken']}
        aria-label={t('must.label')}
        ref={seenWhole}
      >
        <span className={styles['label']} aria-hidden="true">
          {t('must.count', { n: numberIn(language, missing.length) })}
        </span>
        {/* Who hears the screen is told the same wherever it has scrolled to. */}
        {untold.length > 0 ? (
          <ul className={stage['spoken']} aria-label={t('must.untold')}>
            {untold.map(({ outcome }) => (
              <li key={outcome}>{plain(`outcomes.${outcome}.name`)}</li>
            ))}
          </ul>
        ) : null}
        {missing.map(({ outcome }) => (
          <Button key={outcome} kind="quiet" className={styles['name']} onClick={() => onBring(outcome)}>
            {plain(`outcomes.${outcome}.name`)}
          </Button>
        ))}
      </section>
    </div>
  )
}

/** The outcomes whose rows are in view; absent until the browser has looked. */
function useInView(tables: RefObject<HTMLElement | null>, rows: readonly ChoicesRow[]) {
  const [inView, setInView] = useState<ReadonlySet<string> | undefined>(undefined)
  const rendered = rows.map((row) => (row.kind === 'outcome' ? row.outcome : '')).join(' ')
  useEffect(() => {
    if (!tables.current || typeof IntersectionObserver !== 'function') return
    const seen = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const outcome = target.getAttribute('data-outcome') ?? ''
          if (isIntersecting) seen.add(outcome)
          else seen.delete(outcome)
        }
        setInView(new Set(seen))
      },
      { rootMargin: underneath, threshold: 0.9 },
    )
    for (const row of tables.current.querySelectorAll('[data-outcome]')) observer.observe(row)
    return () => observer.disconnect()
  }, [tables, rendered])
  return inView
}
