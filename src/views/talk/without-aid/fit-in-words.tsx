import { useId } from 'react'
import { branQuestions } from '../../../domain/consultation/choice-without-aid.ts'
import { useWords } from '../../ui/words.ts'
import fit from '../decide/fit-of-choices.module.css'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './without-aid.module.css'

/** What matters to the person, beside what was written of each choice. Nothing is judged: the two people do that. */
export function FitInWords() {
  const t = useWords(['blank', 'talk'])
  const { consultation, linkToStage } = useTalk()
  const id = useId()
  const written = Object.values(consultation.withoutAid?.answers ?? {}).flatMap(Object.values<string>)
  const isAnyWritten = written.some((words) => words.trim() !== '')
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('fit.title')}</h2>
      {consultation.ownWords !== '' ? (
        <blockquote className={stage['soft']} dir="auto">
          {consultation.ownWords}
        </blockquote>
      ) : null}
      {consultation.priorities.length === 0 && consultation.ownWords === '' ? (
        <p className={stage['soft']}>
          {t('fit.empty')} <a href={linkToStage('matters')}>{t('talk:stages.matters')}</a>{' '}
          {t('fit.emptyAfter')}
        </p>
      ) : (
        <p className={stage['soft']}>{t('fit.talk')}</p>
      )}
      {isAnyWritten ? (
        <p className={styles['mark']}>{t('written')}</p>
      ) : (
        <p className={stage['soft']}>
          {t('fit.unwritten')}{' '}
          <a href={linkToStage('choices')}>{t('choices.toStage', { stage: t('talk:stages.choices') })}</a>
        </p>
      )}
      <WordsTable label={id} />
    </section>
  )
}

function WordsTable({ label }: { label: string }) {
  const t = useWords('blank')
  const { aid, consultation } = useTalk()
  const plain = usePlainWords()
  const open = aid.facts.options.filter(({ id }) => !(id in consultation.ruledOut))
  const said = (option: string, question: (typeof branQuestions)[number]) =>
    consultation.withoutAid?.answers[option]?.[question]?.trim() ?? ''
  const asked = branQuestions.filter((question) => open.some(({ id }) => said(id, question) !== ''))
  const statements = consultation.priorities.flatMap(
    (id) => consultation.ownPriorities.find((own) => own.id === id)?.text ?? [],
  )
  return (
    <table aria-labelledby={label} className={fit['table']}>
      <thead className={fit['head']}>
        <tr>
          <th scope="col" className={fit['corner']}>
            <span>{t('choices.choice')}</span>
          </th>
          {open.map(({ id }) => (
            <th key={id} scope="col">
              {plain(`options.${id}.name`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statements.length > 0 ? (
          <tr>
            <th scope="rowgroup" colSpan={open.length + 1} className={fit['statement']}>
              <ol className={styles['statements']}>
                {statements.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ol>
            </th>
          </tr>
        ) : null}
        {asked.map((question) => (
          <tr key={question} className={fit['subject']}>
            <th scope="row">{t(`question.${question}`)}</th>
            {open.map(({ id }) => (
              <td key={id}>
                <span className={fit['option']} aria-hidden="true">
                  {plain(`options.${id}.name`)}
                </span>
                <Said words={said(id, question)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Said({ words }: { words: string }) {
  const t = useWords('blank')
  return words === '' ? (
    <span className={stage['soft']}>{t('fit.nothing')}</span>
  ) : (
    <span className={styles['said']}>{words}</span>
  )
}
