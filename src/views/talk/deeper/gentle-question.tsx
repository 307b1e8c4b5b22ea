import {
  gentleQuestionOf,
  type GentleQuestion as Question,
} from '../../../domain/priorities/gentle-question.ts'
import { withoutStop } from '../../../renderings/plain-text.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { FitSays } from '../decide/fit-says.tsx'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './deciding.module.css'

const answers = ['accepts', 'unsure', 'matters-less'] as const
/** Beside the choice in hand; more would hide the question. */
const mostOthers = 2

/** Where the choice goes against what was put first: one question with the figures, to which no answer is right. */
export function GentleQuestion() {
  const t = useWords('decide')
  const { aid, consultation, add, linkToStage } = useTalk()
  const plain = usePlainWords()
  const question = gentleQuestionOf(aid.facts, consultation)
  if (!question) return null
  const { option, priority, answer } = question
  const own = consultation.ownPriorities.find(({ id }) => id === priority)?.text
  const statement = own ?? plain(`priorities.${priority}`)
  const legend = consultation.priorities[0] === priority ? 'gentle.first' : 'gentle.matters'
  return (
    <div className={styles['question']}>
      <RadioGroup
        layout="row"
        legend={t(legend, { statement: withoutStop(statement) })}
        hint={<Figures question={question} />}
        choices={answers.map((value) => ({ value, label: t(`gentle.${value}`) }))}
        chosen={answer}
        onChoose={(value) => add({ type: 'conflict.answered', option, priority, answer: value })}
      />
      {answer === 'unsure' ? <p>{t('gentle.unsureHelp')}</p> : null}
      {answer === 'matters-less' ? (
        <p>
          {t('gentle.lessHelp')} <a href={linkToStage('matters')}>{t('gentle.lessLink')}</a>
        </p>
      ) : null}
    </div>
  )
}

function Figures({ question: { option, line, others } }: { question: Question }) {
  const plain = usePlainWords()
  return (
    <ul className={styles['figures']}>
      {[{ option, line }, ...others.slice(0, mostOthers)].map((each) => (
        <li key={each.option}>
          <strong>{plain(`options.${each.option}.name`)}</strong>
          <FitSays line={each.line} option={each.option} />
        </li>
      ))}
    </ul>
  )
}
