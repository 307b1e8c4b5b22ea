import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { armFor, isSameArm } from '../../../domain/risk/arm-for.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './choices-table.module.css'
import type { ChoicesView } from './choices-view.ts'
import own from './figure-cells.module.css'

interface FigureProps {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** Choices that were counted together, or of which the same is not known. A reason why one does not apply is its own. */
const saysTheSame = (result: ResultFacts, one: string, other: string): boolean =>
  isSameArm(result, one, other) && armFor(result, one)?.value !== 'not-applicable'

/** A cell for each choice; neighbours of which the same is said share one. */
export function FigureCells({ outcome, result, view }: FigureProps & { view: ChoicesView }) {
  const { consultation } = useTalk()
  const plain = usePlainWords()
  const cells: { option: string; names: string[] }[] = []
  for (const { id } of view.options) {
    const last = cells.at(-1)
    if (last && saysTheSame(result, last.option, id)) last.names.push(id)
    else cells.push({ option: id, names: [id] })
  }
  return cells.map(({ option, names }) => (
    <td
      key={option}
      colSpan={names.length}
      data-out={names.every((id) => id in consultation.ruledOut) || undefined}
    >
      {view.isNarrow ? <CellName names={names.map((id) => plain(`options.${id}.name`))} /> : null}
      <FigureText outcome={outcome} result={result} option={option} />
    </td>
  ))
}

/** Where the heads of the columns are far away, each cell says for the eye whose it is; who listens hears the head. */
export function CellName({ names }: { names: readonly string[] }) {
  return (
    <span className={own['cellName']} aria-hidden="true">
      {names.join(' · ')}
    </span>
  )
}

const listed = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names)

/** Urdu says of how many before it says how many: behind it, 35 and 100 would read as one number. */
const isSaidFirst = (of: string): boolean => /\p{Script=Arabic}/u.test(of)

/** What the row shows for one choice, and with which others it was counted, whether they are on the screen or not. */
export function FigureText({ outcome, result, option }: FigureProps & { option: string }) {
  const t = useWords('choices')
  const language = useLanguage()
  const { appetite } = useTalk().consultation
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const figure = sentences.figure(outcome.id, result.id, option)
  const { number, of, words, lines } = figure
  const together = words === undefined ? (armFor(result, option)?.options ?? []) : []
  const names = together.map((id) => plain(`options.${id}.name`))
  const details = [
    appetite === 'fewer' ? undefined : figure.range,
    appetite === 'fewer' ? undefined : figure.change,
    appetite === 'more' ? figure.changeRange : undefined,
    names.length > 1 ? t('row.together', { options: listed(language, names) }) : undefined,
  ]
  return (
    <>
      {lines?.map((line) => (
        <span key={line} className={own['line']}>
          {line}
        </span>
      ))}
      {of === undefined || !isSaidFirst(of) ? null : <span className={own['of']}>{of} </span>}
      {number === undefined ? null : <b className={own['number']}>{number} </b>}
      {of === undefined || isSaidFirst(of) ? null : <span className={own['of']}>{of}</span>}
      {words === undefined ? null : <span className={styles['words']}>{words}</span>}
      {details.map((detail) =>
        detail === undefined ? null : (
          <span key={detail} className={own['detail']}>
            {detail}
          </span>
        ),
      )}
    </>
  )
}
