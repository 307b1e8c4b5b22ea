import type { AxisFacts } from '../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../domain/aid/result.schema.ts'
import { nameOfArm } from '../../domain/aid/results-in.ts'
import type { ChosenGroups } from '../../domain/risk/cell.ts'
import { changeOf } from '../../domain/risk/change-of.ts'
import { clarityOf } from '../../domain/risk/clarity-of.ts'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import { useNames } from './figure-names.ts'
import { useSaying } from './figure-saying.ts'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'
import own from './result-table.module.css'

interface ResultTableProps {
  /** The axis by which the figures differ, if they do. */
  axis: AxisFacts | undefined
  onGroup: (group: string) => void
}

/** The choices whose figure is held beside another one's. */
const compared = (result: ResultFacts, groups: ChosenGroups): string[] =>
  result.arms.flatMap(({ options }) => options.filter((option) => changeOf(result, option, groups)?.change))

/** The result as its reader will see it: each choice with its figure, in the words of a consultation. */
export function ResultTable({ axis, onGroup }: ResultTableProps) {
  const t = useWords('draft-figures')
  const { outcome, result, groups } = useFigures()
  const { sentences } = useSaying()
  const names = useNames()
  const isUntested = compared(result, groups).some(
    (option) => clarityOf(result, option, groups) === 'untested',
  )
  const cited = sentences.cited(result)
  return (
    <section className={own['seen']} aria-labelledby="figures-seen">
      <h3 id="figures-seen">{t('seen.title')}</h3>
      {axis ? <ShownGroup axis={axis} onGroup={onGroup} /> : null}
      <table className={own['table']}>
        <caption>{sentences.peopleAndTime(outcome.id, result.id)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('seen.choice')}</th>
            <th scope="col">{t('seen.figure')}</th>
          </tr>
        </thead>
        <tbody>
          {result.arms.map((arm) => {
            const name = nameOfArm(arm)
            return (
              <tr key={name}>
                <th scope="row">
                  {(arm.arm === undefined ? arm.options : [arm.arm])
                    .map((id) => names('arm', id))
                    .join(' · ')}
                </th>
                <td>
                  <FigureSaid name={name} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {sentences.effects(outcome.id, result.id).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isUntested ? <p className={styles['warning']}>{t('seen.untested')}</p> : null}
      <p>{sentences.certainty(outcome.id, result.id)}</p>
      <p className={styles['soft']}>{cited === '' ? t('seen.noSource') : cited}</p>
    </section>
  )
}

function ShownGroup({ axis, onGroup }: { axis: AxisFacts; onGroup: (group: string) => void }) {
  const t = useWords('draft-figures')
  const { groups } = useFigures()
  const { sentences } = useSaying()
  const names = useNames()
  return (
    <Field label={t('seen.group', { axis: names('axis', axis.id) })}>
      {(tied) => (
        <select
          {...tied}
          className={control['line']}
          value={groups[axis.id] ?? ''}
          onChange={(event) => onGroup(event.target.value)}
        >
          {axis.groups.map(({ id }) => (
            <option key={id} value={id}>
              {sentences.group(axis.id, id)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function FigureSaid({ name }: { name: string }) {
  const { outcome, result } = useFigures()
  const { sentences } = useSaying()
  const { number, of, range, change, changeRange, words, lines } = sentences.figure(
    outcome.id,
    result.id,
    name,
  )
  return (
    <>
      {lines?.map((line) => (
        <span key={line} className={own['detail']}>
          {line}
        </span>
      ))}
      {number === undefined ? null : <b>{number} </b>}
      {of === undefined ? null : <span>{of}</span>}
      {words === undefined ? null : <span>{words}</span>}
      {[range, change, changeRange].map((detail) =>
        detail === undefined ? null : (
          <span key={detail} className={own['detail']}>
            {detail}
          </span>
        ),
      )}
    </>
  )
}
