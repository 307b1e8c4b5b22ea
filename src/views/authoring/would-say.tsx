import { nameOfArm } from '../../domain/aid/results-in.ts'
import type { Arm } from '../../domain/draft/arm-form.ts'
import type { ImportedRow } from '../../domain/draft/imports/imported-row.ts'
import type { ProposedRow } from '../../domain/draft/imports/proposed-row.ts'
import { armFor } from '../../domain/risk/arm-for.ts'
import { useWords } from '../ui/words.ts'
import { Working } from './arm-forms.tsx'
import { useNames } from './figure-names.ts'
import { useSaying } from './figure-saying.ts'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'
import { useFaultSaid, useLabels } from './typed-labels.ts'

/** Why a row cannot go in as it is. */
export function Waiting({ read: { waits, read } }: { read: ImportedRow }) {
  const t = useWords('draft-figures')
  const labels = useLabels()
  const faultSaid = useFaultSaid()
  const lines = [
    ...waits.filter((why) => why !== 'not-a-number').map((why) => t(`import.waits.${why}`)),
    ...Object.entries(read.faults).map(([field, fault]) =>
      t('paste.faultAt', { field: labels.field(field), fault: faultSaid(fault) }),
    ),
    ...(read.missing.length > 0
      ? [t('state.missing', { fields: read.missing.map(labels.field).join(', ') })]
      : []),
  ]
  return lines.map((line) => (
    <p key={line} className={styles['fault']}>
      {line}
    </p>
  ))
}

interface WouldSayProps {
  row: ProposedRow
  read: ImportedRow
  made: NonNullable<ImportedRow['made']>
  match: { arm: string | undefined; against: string | undefined }
  source: string
}

/** What the draft would say with the row in it. */
export function WouldSay({ row, read, made, match, source }: WouldSayProps) {
  const t = useWords('draft-figures')
  const names = useNames()
  const { outcome, result } = useFigures()
  const { sentences: now } = useSaying()
  const { sentences } = useSaying(made)
  const arm = armFor(made, match.arm ?? '') as Arm | undefined
  const place = (made.arms as readonly Arm[]).findIndex((each) => each === arm)
  if (!arm) return null
  const others = result.sources.map((each) => each.source).filter((id) => id !== source)
  const times = [now, sentences].map((says) => says.time(outcome.id, result.id))
  const [before, after] = [result.certainty.rating, made.certainty.rating]
  return (
    <>
      <Working result={made} name={nameOfArm(arm)} place={place} always />
      {read.as ? (
        <p className={styles['soft']}>
          {t(`import.as.${read.as}`, {
            arm: names('arm', match.arm ?? ''),
            against: names('arm', match.against ?? ''),
          })}{' '}
          {t('import.cites', { source })}
        </p>
      ) : null}
      <p className={styles['soft']}>
        {t('import.resultSays', { said: sentences.peopleAndTime(outcome.id, result.id) })}
      </p>
      {times[0] === times[1] ? null : (
        <p className={styles['soft']}>
          {t('import.time.becomes', { after: times[1], before: times[0] || t('details.toSay') })}
        </p>
      )}
      {before === after && row.rating === after ? null : (
        <p className={styles['soft']}>
          {t('import.rating', {
            after: t(`is.${after}`),
            before: t(`is.${before}`),
            file: row.certainty || t('import.ratingUnsaid'),
          })}
        </p>
      )}
      {others.length > 0 ? (
        <p className={styles['warning']}>
          {t('import.alsoNames', { sources: [...new Set(others)].join(', ') })}
        </p>
      ) : null}
    </>
  )
}
