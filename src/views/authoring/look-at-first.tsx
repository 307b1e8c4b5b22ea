import type { Aid } from '../../domain/aid/aid.schema.ts'
import { type ToCheck, toCheckIn } from '../../domain/aid/to-check.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { useWords } from '../ui/words.ts'
import styles from './aid-page.module.css'

/** An aid, and what says one of its slots with its figures in place. */
export interface AidAsSaid {
  aid: Aid
  says: (slot: string) => string
}

/** What the checks cannot vouch for, so that a clinician knows where to look. */
export function LookAtFirst({ aid, says }: AidAsSaid) {
  const t = useWords('aid')
  const found = toCheckIn(aid.facts)
  const titleOf = (source: string) => aid.facts.sources.find(({ id }) => id === source)?.title ?? source
  const result = (at: { outcome: string; result: string }) => {
    const own = says(`outcomes.${at.outcome}.${at.result}.name`)
    return own === '' ? says(`outcomes.${at.outcome}.name`) : own
  }
  const lines: Record<keyof ToCheck, [string, string?][]> = {
    secondHand: found.secondHand.map((entry) => [
      result(entry),
      t('look.reportedBy', { source: titleOf(entry.source), page: titleOf(entry.reportedBy) }),
    ]),
    unchecked: found.unchecked.map((at) => [result(at)]),
    disagreements: found.disagreements.map((at) => [
      result(at),
      says(`outcomes.${at.outcome}.${at.result}.disagreement`),
    ]),
    reported: found.reported.map(({ slot, pages }) => [
      says(slot),
      t('look.readPage', { page: pages.map(titleOf).join('; ') }),
    ]),
    advice: found.advice.map(({ slot }) => [says(slot)]),
  }
  return (
    <section className={styles['look']}>
      <h2>{t('look.title')}</h2>
      <p>{t('look.about')}</p>
      {(['secondHand', 'disagreements', 'unchecked', 'reported', 'advice'] as const).map((kind) => (
        <Disclosure key={kind} summary={t(`look.${kind}`)} note={String(lines[kind].length)}>
          {lines[kind].length === 0 ? (
            <p>{t('look.nothing')}</p>
          ) : (
            <ul className={styles['lines']}>
              {lines[kind].map(([line, note], place) => (
                <li key={place}>
                  {line}
                  {note ? <span className={styles['line']}>{note}</span> : null}
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ))}
    </section>
  )
}
