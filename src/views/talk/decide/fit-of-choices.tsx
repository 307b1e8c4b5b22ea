import { useId } from 'react'
import { comparedChoices } from '../../../domain/priorities/compared-choices.ts'
import { type FitLine, fitOf, type OptionFit } from '../../../domain/priorities/fit.ts'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useStatement } from '../statement.ts'
import { useTalk } from '../talk.ts'
import styles from './fit-of-choices.module.css'
import { FitSays } from './fit-says.tsx'

/** What matters, in the person's order; beside each, every choice in the same space and the same forms. */
export function FitOfChoices() {
  const t = useWords('decide')
  const { aid, consultation, linkToStage } = useTalk()
  const id = useId()
  const { compared } = comparedChoices(aid.facts, consultation)
  const fits = fitOf(aid.facts, consultation).filter(
    ({ option }) => !(option in consultation.ruledOut) && compared.some(({ id }) => id === option),
  )
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('fit.title')}</h2>
      {consultation.priorities.length === 0 ? (
        <p className={stage['soft']}>
          {t('fit.empty')} <a href={linkToStage('matters')}>{t('fit.emptyLink')}</a> {t('fit.emptyAfter')}
        </p>
      ) : (
        <>
          {compared.length > 0 ? <FitTable label={id} fits={fits} /> : null}
          {compared.length < aid.facts.options.length ? (
            <p className={stage['soft']}>
              {t(compared.length > 0 ? 'fit.others' : 'fit.many')}{' '}
              <a href={linkToStage('choices')}>{t('fit.manyLink')}</a>
            </p>
          ) : null}
        </>
      )}
    </section>
  )
}

/** A table in every width; narrow screens set its cells under each other. */
function FitTable({ label, fits }: { label: string; fits: readonly OptionFit[] }) {
  const t = useWords('decide')
  const { consultation } = useTalk()
  const plain = usePlainWords()
  const names = fits.map(({ option }) => plain(`options.${option}.name`))
  return (
    <table aria-labelledby={label} className={styles['table']}>
      <thead className={styles['head']}>
        <tr>
          <th scope="col" className={styles['corner']}>
            <span>{t('fit.about')}</span>
          </th>
          {fits.map(({ option }, place) => (
            <th key={option} scope="col">
              {names[place]}
            </th>
          ))}
        </tr>
      </thead>
      {(fits[0]?.priorities ?? []).map(({ priority }) => (
        <PriorityRows
          key={priority}
          priority={priority}
          place={consultation.priorities.indexOf(priority) + 1}
          fits={fits}
          names={names}
        />
      ))}
    </table>
  )
}

interface PriorityRowsProps {
  priority: string
  place: number
  fits: readonly OptionFit[]
  names: readonly string[]
}

function PriorityRows({ priority, place, fits, names }: PriorityRowsProps) {
  const statement = useStatement()
  const columns = fits.map(({ option, priorities }) => ({
    option,
    lines: priorities.find((each) => each.priority === priority)?.lines ?? [],
  }))
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={fits.length + 1} className={styles['statement']}>
          <span>
            {place}. {statement(priority)}
          </span>
        </th>
      </tr>
      {(columns[0]?.lines ?? []).map((subject, row) => (
        <tr key={keyOf(subject)} className={styles['subject']}>
          <th scope="row">
            <Subject line={subject} />
          </th>
          {columns.map(({ option, lines }, column) => {
            const line = lines[row]
            return (
              <td key={option}>
                <span className={styles['option']} aria-hidden="true">
                  {names[column]}
                </span>
                {line ? <FitSays line={line} option={option} /> : null}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}

const keyOf = (line: FitLine): string =>
  `${line.kind} ${'outcome' in line ? line.outcome : 'burden' in line ? line.burden : 'choice' in line ? line.choice : ''}`

/** What a row is about, and when. */
function Subject({ line }: { line: FitLine }) {
  const t = useWords('decide')
  const plain = usePlainWords()
  const sentences = useFigureSentences()
  switch (line.kind) {
    case 'outcome':
      return (
        <>
          {plain(`outcomes.${line.outcome}.name`)}
          <span className={styles['when']}>{sentences.time(line.outcome, line.result)}</span>
        </>
      )
    case 'burden':
      return plain(`burdens.${line.burden}.name`)
    case 'choice':
      return plain(`options.${line.choice}.name`)
    case 'own':
      return t('fit.ownAbout')
  }
}
