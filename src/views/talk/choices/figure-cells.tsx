import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { isSameArm } from '../../../domain/risk/arm-for.ts'
import type { Figure } from '../../../renderings/figure-in-cell.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './choices-table.module.css'

interface FigureCellsProps {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** A cell for each option; neighbours that were counted together share one. */
export function FigureCells({ outcome, result }: FigureCellsProps) {
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const cells: { option: string; names: string[] }[] = []
  for (const { id } of aid.facts.options) {
    const last = cells.at(-1)
    if (last && isSameArm(result, last.option, id)) last.names.push(id)
    else cells.push({ option: id, names: [id] })
  }
  return cells.map(({ option, names }) => (
    <td
      key={option}
      colSpan={names.length}
      data-out={names.every((id) => id in consultation.ruledOut) || undefined}
    >
      <span className={styles['cellName']} aria-hidden="true">
        {names.map((id) => plain(`options.${id}.name`)).join(' · ')}
      </span>
      <FigureText
        figure={sentences.figure(outcome.id, result.id, option)}
        together={names.length > 1 ? names.map((id) => plain(`options.${id}.name`)) : []}
      />
    </td>
  ))
}

const listed = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names)

function FigureText({ figure, together }: { figure: Figure; together: readonly string[] }) {
  const t = useWords('choices')
  const language = useLanguage()
  const { consultation } = useTalk()
  const { number, of, words, lines } = figure
  const { appetite } = consultation
  const details = [
    appetite === 'fewer' ? undefined : figure.range,
    appetite === 'fewer' ? undefined : figure.change,
    appetite === 'more' ? figure.changeRange : undefined,
    together.length > 0 ? t('row.together', { options: listed(language, together) }) : undefined,
  ]
  return (
    <>
      {lines?.map((line) => (
        <span key={line} className={styles['line']}>
          {line}
        </span>
      ))}
      {number === undefined ? null : <b className={styles['number']}>{number} </b>}
      {of === undefined ? null : <span className={styles['of']}>{of}</span>}
      {words === undefined ? null : <span className={styles['words']}>{words}</span>}
      {details.map((detail) =>
        detail === undefined ? null : (
          <span key={detail} className={styles['detail']}>
            {detail}
          </span>
        ),
      )}
    </>
  )
}
