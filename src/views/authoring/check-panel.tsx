import { useMemo } from 'react'
import type { PlacedFinding } from '../../domain/aid/finding.ts'
import { type IpdasGroup, ipdasStanding } from '../../domain/aid/ipdas.ts'
import { wordsOf } from '../../domain/aid/words-of.ts'
import { messageOf } from '../../renderings/check-lines.ts'
import { ipdasGroup, ipdasItem, ipdasStandingSaid } from '../../renderings/ipdas-lines.ts'
import { useWords } from '../ui/words.ts'
import { useLeads } from './cards/place-names.ts'
import styles from './draft.module.css'
import { useWorkbench } from './workbench.ts'

const groups: readonly IpdasGroup[] = ['qualifying', 'certifying', 'quality']

/** What the checks find, each with its place, and how the draft stands to IPDAS as far as a machine can tell. */
export function CheckPanel() {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  if (!reading) return <p>{t('reading')}</p>
  const errors = reading.findings.filter(({ severity }) => severity === 'error')
  const warnings = reading.findings.filter(({ severity }) => severity === 'warning')
  return (
    <div className={styles['sides']}>
      <section className={styles['side']}>
        <h2>{t('check.errors', { count: errors.length })}</h2>
        <p className={styles['soft']}>{t(errors.length === 0 ? 'check.usable' : 'check.notUsable')}</p>
        <Findings found={errors} />
        <h2>{t('check.warnings', { count: warnings.length })}</h2>
        <Findings found={warnings} />
      </section>
      <section className={styles['side']}>
        <h2>{t('check.ipdas')}</h2>
        <p className={styles['soft']}>{t('check.ipdasMeans')}</p>
        {reading.seen ? (
          groups.map((group) => <Ipdas key={group} group={group} />)
        ) : (
          <p>{t('check.noShape')}</p>
        )}
      </section>
    </div>
  )
}

/** What the checks found, each leading to its field, or to its line where there is no field. */
function Findings({ found }: { found: readonly PlacedFinding[] }) {
  const t = useWords('draft')
  const leadOf = useLeads()
  if (found.length === 0) return <p>{t('check.none')}</p>
  return (
    <ul className={styles['found']}>
      {inOrder(found).map((one) => {
        const { file, line, column, code, severity } = one
        const message = messageOf(one)
        const { name, href } = leadOf(one)
        return (
          <li key={`${file} ${line} ${column} ${code} ${message}`} data-severity={severity}>
            <p>{message}</p>
            <p className={styles['soft']}>
              <a href={href}>{name}</a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

const inOrder = (found: readonly PlacedFinding[]): PlacedFinding[] =>
  [...found].sort(
    (one, other) =>
      (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
      one.line - other.line ||
      one.column - other.column,
  )

function Ipdas({ group }: { group: IpdasGroup }) {
  const { reading } = useWorkbench()
  const seen = reading?.seen
  const items = useMemo(
    () =>
      seen
        ? ipdasStanding({ facts: seen.facts, words: wordsOf(seen, seen.facts.sourceLanguage) }).filter(
            (item) => item.group === group && item.standing !== 'not-asked',
          )
        : [],
    [seen, group],
  )
  return (
    <>
      <h3>{ipdasGroup(group)}</h3>
      <ul className={styles['found']}>
        {items.map((item) => (
          <li key={item.id} data-standing={item.standing}>
            <p>{ipdasItem(item)}</p>
            <p className={styles['soft']}>
              {item.standing === 'not-asked' ? null : ipdasStandingSaid(item.standing)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
