import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { branQuestions } from '../../../domain/consultation/choice-without-aid.ts'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { OptionButton } from '../choices/option-button.tsx'
import { OptionName } from '../choices/option-head.tsx'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './without-aid.module.css'

/** Option talk without an aid: every choice with the BRAN questions, which the two people fill in together. */
export function ChoicesWithoutAid() {
  const t = useWords(['blank', 'choices', 'talk'])
  const { aid, linkToStage } = useTalk()
  const { options } = aid.facts
  return (
    <div className={stage['stage']}>
      <div>
        <h1>{t('choices:title')}</h1>
        <p className={stage['lead']}>{t('choices.lead')}</p>
        <p className={styles['mark']}>{t('written')}</p>
      </div>
      {options.length < 2 ? (
        <p>
          {t('choices.one')}{' '}
          <a href={linkToStage('start')}>{t('choices.toStage', { stage: t('talk:stages.start') })}</a>
        </p>
      ) : null}
      <Writable>
        <table className={styles['table']}>
          <caption className={stage['spoken']}>{t('choices:table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('choices.choice')}</th>
              {branQuestions.map((question) => (
                <th key={question} scope="col">
                  {t(`question.${question}`)}
                  <span className={styles['ask']}>{t(`ask.${question}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map((option) => (
              <ChoiceRow key={option.id} option={option} />
            ))}
          </tbody>
        </table>
      </Writable>
    </div>
  )
}

function ChoiceRow({ option }: { option: OptionFacts }) {
  const t = useWords('blank')
  const { consultation, add } = useTalk()
  const plain = usePlainWords()
  const { id } = option
  const choice = plain(`options.${id}.name`)
  const answers = consultation.withoutAid?.answers[id] ?? {}
  return (
    <tr data-out={id in consultation.ruledOut || undefined}>
      <th scope="row" aria-label={choice}>
        <OptionName option={option} />
        <OptionButton option={id} />
      </th>
      {branQuestions.map((question) => (
        <td key={question}>
          <WrittenField
            label={t('of', { question: t(`question.${question}`), choice })}
            stored={answers[question] ?? ''}
            lines={3}
            maxLength={1000}
            onWritten={(text) => add({ type: 'choice.answered', option: id, question, text })}
          />
        </td>
      ))}
    </tr>
  )
}
