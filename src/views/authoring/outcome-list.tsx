import { useMemo } from 'react'
import type { AidFacts } from '../../domain/aid/aid-facts.schema.ts'
import type { WordsOf } from '../../domain/aid/words-of.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import { errorsOfOutcomes } from '../../domain/draft/figure-faults.ts'
import { heldByWhole, withWhole } from '../../domain/draft/result-changes.ts'
import { editsToFacts } from '../../domain/draft/result-edits.ts'
import { numberIn } from '../../i18n/interface-words.ts'
import { Field } from '../ui/field.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import control from './control.module.css'
import styles from './figures.module.css'
import { useWorkbench } from './workbench.ts'

interface OutcomeListProps {
  facts: AidFacts
  words: WordsOf
  inHand: string
  onOutcome: (outcome: string) => void
}

/** The outcomes, each with what it is to people, how many results it has and how much of it is to be mended. */
export function OutcomeList({ facts, words, inHand, onOutcome }: OutcomeListProps) {
  const t = useWords(['draft-figures', 'draft'])
  const errors = useMemo(() => errorsOfOutcomes(facts), [facts])
  return (
    <nav aria-label={t('outcomes.title')} className={styles['outcomes']}>
      <ul>
        {facts.outcomes.map(({ id, role, results }, place) => {
          const faults = errors[place] ?? 0
          return (
            <li key={id}>
              <button
                type="button"
                className={styles['outcome']}
                aria-current={id === inHand}
                onClick={() => onOutcome(id)}
              >
                <b>{words(`outcomes.${id}.name`) || id}</b>
                <span className={styles['soft']}>
                  {t('outcomes.about', {
                    role: t(`role.${role}`),
                    results: t('outcomes.results', { count: results.length }),
                  })}
                </span>
                {faults > 0 ? (
                  <span className={styles['fault']}>{t('draft:toMend', { count: faults })}</span>
                ) : null}
              </button>
            </li>
          )
        })}
      </ul>
      <Whole facts={facts} words={words} />
    </nav>
  )
}

/** What every figure is counted of; numbers that stand on it keep it. */
function Whole({ facts, words }: { facts: AidFacts; words: WordsOf }) {
  const t = useWords('draft-figures')
  const language = useLanguage()
  const { edit, reading } = useWorkbench()
  const held = heldByWhole(facts)
  const said: DraftReading['words'] = reading?.words ?? {}
  const first = held[0] && (words(`outcomes.${held[0].outcome}.name`) || held[0].outcome)
  return (
    <Field
      label={t('whole.label')}
      hint={first === undefined ? undefined : t('whole.held', { count: held.length, outcome: first })}
    >
      {(tied) => (
        <select
          {...tied}
          className={control['line']}
          value={facts.of}
          disabled={first !== undefined}
          onChange={(event) => {
            const changed = withWhole(facts, event.target.value === '100' ? 100 : 1000)
            if (changed) void edit(...editsToFacts(facts, changed, said))
          }}
        >
          {[100, 1000].map((of) => (
            <option key={of} value={of}>
              {t('whole.of', { of: numberIn(language, of) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
