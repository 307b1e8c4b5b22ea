import { type RefObject, useState } from 'react'
import type {
  OutcomeRow,
  Summary,
  SummaryOption,
  SummaryResult,
} from '../../domain/summary/summary.schema.ts'
import type { Says, Words } from '../../i18n/translate.ts'
import { columnsFor, IconArray } from '../../renderings/icon-array.tsx'
import { inLanguage } from '../../renderings/in-language.ts'
import { PictureKey } from '../../renderings/picture-key.tsx'
import { besideFigure, isLeftOut } from '../../renderings/summary-outcome.tsx'
import stage from '../talk/stage.module.css'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './read-page.module.css'

interface WhatIfProps {
  summary: Summary
  /** The words of the summary's language. */
  inSummary: Words
}

/** Whether there is another choice to look at: a copy may leave out all that is known of them. */
export const canLookAtAnother = (summary: Summary): boolean =>
  summary.choices.options.length > 1 && !isLeftOut(summary, 'choices')

/**
 * In the words of the page; what takes in a text of the summary is said in the summary's language, and says so. One choice at a
 * time, with the figures that the summary holds of it. Nothing is chosen by it.
 */
export function WhatIf({
  heading,
  summary,
  inSummary,
}: WhatIfProps & { heading: RefObject<HTMLHeadingElement | null> }) {
  const t = useWords('reading')
  const page = useLanguage()
  const its = inSummary.says('reading', summary.language)
  const [looked, setLooked] = useState<string>()
  const { options } = summary.choices
  const { state, option: chosen } = summary.decided
  const option = options.find(({ id }) => id === looked)
  const isOther = summary.language !== page
  const ofSummary = inLanguage(isOther ? summary.language : undefined)
  const label = ({ id, name }: SummaryOption) =>
    id === chosen && (state === 'decided' || state === 'leaning')
      ? its(`whatIf.${state}`, { option: name })
      : name
  return (
    <section className={styles['part']} aria-label={t('whatIf.heading')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('whatIf.heading')}
      </h2>
      <RadioGroup
        legend={t('whatIf.choose')}
        hint={t('whatIf.hint')}
        choices={options.map((one) => ({
          value: one.id,
          label: <span {...ofSummary}>{label(one)}</span>,
        }))}
        chosen={looked}
        onChoose={setLooked}
      />
      <p role="status" className={stage['spoken']} {...ofSummary}>
        {option ? its('whatIf.shown', { option: option.name }) : ''}
      </p>
      {option ? (
        <div className={styles['choice']} {...ofSummary}>
          <OneChoice
            option={option}
            summary={summary}
            inSummary={inSummary}
            ofPage={inLanguage(isOther ? page : undefined)}
          />
        </div>
      ) : null}
    </section>
  )
}

type OneChoiceProps = WhatIfProps & {
  option: SummaryOption
  /** The attributes of what is said in the words of the page. */
  ofPage: ReturnType<typeof inLanguage>
}

function OneChoice({ option, summary, inSummary, ofPage }: OneChoiceProps) {
  const t = useWords('reading')
  const its = inSummary.says('reading', summary.language)
  const says = inSummary.says('summary', summary.language)
  const { rows } = summary.choices
  const asks = rows.flatMap((row) =>
    row.kind === 'burden'
      ? row.asks.filter((ask) => ask.option === option.id).map(({ says }) => ({ name: row.name, says }))
      : [],
  )
  return (
    <>
      <h3 dir="auto">{its('whatIf.about', { option: option.name })}</h3>
      <Standing option={option} says={says} />
      {rows.map((row) =>
        row.kind === 'outcome' ? (
          <OneOutcome key={row.outcome} row={row} option={option.id} summary={summary} says={says} />
        ) : null,
      )}
      {asks.length > 0 ? (
        <>
          <h4 {...ofPage}>{t('whatIf.asks')}</h4>
          <ul>
            {asks.map(({ name, says }) => (
              <li key={name} dir="auto">
                <strong>{name}:</strong> {says}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className={styles['soft']} {...ofPage}>
        {t('whatIf.average')}
      </p>
    </>
  )
}

/** What stood in its way on the day, and what was written of it where there was no aid. */
function Standing({ option, says }: { option: SummaryOption; says: Says<'summary'> }) {
  const { notOffered, ruledOut, written = [] } = option
  return (
    <>
      {notOffered ? (
        <p>
          <strong>{says('choices.notOffered')}</strong> {notOffered}
        </p>
      ) : null}
      {ruledOut ? (
        <p>
          {says(ruledOut.by === 'person' ? 'choices.ruledOutPerson' : 'choices.ruledOutClinician')}{' '}
          {ruledOut.reason === '' ? null : says('choices.reason', { reason: ruledOut.reason })}
        </p>
      ) : null}
      {written.map(({ question, says: answer }) => (
        <p key={question}>
          <strong>{says(`choices.${question}`)}</strong> <span dir="auto">{answer}</span>
        </p>
      ))}
    </>
  )
}

interface OneOutcomeProps {
  row: OutcomeRow
  option: string
  summary: Summary
  /** Of the summary's language. */
  says: Says<'summary'>
}

function OneOutcome({ row, ...asked }: OneOutcomeProps) {
  const pictures = row.pictures.filter((picture) => picture.option === asked.option)
  return (
    <div className={styles['outcome']}>
      <h4 dir="auto">{row.name}</h4>
      {row.results.map((result, place) => (
        <Figure key={result.result} result={result} name={place > 0 ? result.name : ''} {...asked} />
      ))}
      {row.parts.map((part) => (
        <div key={part.outcome}>
          <h5 dir="auto">{part.name}</h5>
          {part.results.map((result, place) => (
            <Figure key={result.result} result={result} name={place > 0 ? result.name : ''} {...asked} />
          ))}
        </div>
      ))}
      {pictures.map((picture) => (
        <figure key={picture.caption} className={styles['picture']}>
          <figcaption className={styles['soft']}>{picture.caption}</figcaption>
          <IconArray segments={picture.segments} columns={columnsFor(picture.of, 40)} label={picture.label} />
          <PictureKey segments={picture.segments} lines={picture.key} />
        </figure>
      ))}
    </div>
  )
}

interface FigureProps extends Omit<OneOutcomeProps, 'row'> {
  result: SummaryResult
  /** Of another way of counting than the first; empty where the heading names it. */
  name: string
}

/** The figure as it stands in the summary, with what it differs from, its time, its people and how sure it is. */
function Figure({ result, name, option, summary, says }: FigureProps) {
  const figure = result.figures.find((one) => one.option === option)
  if (!figure) return null
  const about = [result.when, result.who, result.note, result.certainty].filter((text) => text !== '')
  return (
    <>
      {name === '' ? null : <h5 dir="auto">{name}</h5>}
      <p dir="auto">
        <strong>{figure.says}</strong>
      </p>
      {besideFigure(figure, summary, says, true).map((beside) => (
        <p key={beside} dir="auto">
          {beside}
        </p>
      ))}
      <p className={styles['soft']} dir="auto">
        {about.join(' · ')}
      </p>
      {result.judged.map((judged) => (
        <p key={judged} dir="auto">
          {judged}
        </p>
      ))}
    </>
  )
}
