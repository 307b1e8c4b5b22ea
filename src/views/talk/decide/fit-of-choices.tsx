import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { fitOf, type OptionFit } from '../../../domain/priorities/fit.ts'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './decide-stage.module.css'
import { FitSays } from './fit-says.tsx'

/** What matters, in the person's order; under each, every choice in the same space and the same forms. */
export function FitOfChoices() {
  const { t } = useTranslation(['decide', 'talk'])
  const { aid, consultation, linkToStage } = useTalk()
  const plain = usePlainWords()
  const id = useId()
  const fits = fitOf(aid.facts, consultation).filter(({ option }) => !(option in consultation.ruledOut))
  const textOf = (priority: string) =>
    consultation.ownPriorities.find((own) => own.id === priority)?.text ?? plain(`priorities.${priority}`)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('decide:fit.title')}</h2>
      {consultation.priorities.length === 0 ? (
        <p className={stage['soft']}>
          {t('decide:fit.empty')} <a href={linkToStage('matters')}>{t('decide:fit.emptyLink')}</a>{' '}
          {t('decide:fit.emptyAfter')}
        </p>
      ) : (
        <ol className={styles['fits']}>
          {consultation.priorities.map((priority) => (
            <li key={priority} className={styles['fit']}>
              <h3 className={styles['statement']}>{textOf(priority)}</h3>
              <dl className={styles['choices']}>
                {fits.map((fit) => (
                  <ChoiceFit key={fit.option} fit={fit} priority={priority} />
                ))}
              </dl>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function ChoiceFit({ fit, priority }: { fit: OptionFit; priority: string }) {
  const plain = usePlainWords()
  const lines = fit.lines.filter((line) => line.priority === priority)
  return (
    <div>
      <dt className={styles['option']}>{plain(`options.${fit.option}.name`)}</dt>
      {lines.map((line) => (
        <dd key={'outcome' in line ? line.outcome : 'burden' in line ? line.burden : 'choice' in line ? line.choice : 'own'}>
          <FitSays line={line} option={fit.option} />
        </dd>
      ))}
    </div>
  )
}
