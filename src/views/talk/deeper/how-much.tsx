import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { useStatement } from '../statement.ts'
import { useTalk } from '../talk.ts'
import styles from './deeper.module.css'

const weights = ['a-little', 'a-lot', 'above-all'] as const

/** How much each thing matters, as it is said; nothing is worked out from it. */
export function HowMuch() {
  const t = useWords('matters')
  const { consultation, add } = useTalk()
  const statement = useStatement()
  if (consultation.priorities.length === 0) return <p>{t('more.first')}</p>
  return (
    <div className={styles['part']}>
      {consultation.priorities.map((priority) => (
        <RadioGroup
          key={priority}
          layout="segments"
          legend={statement(priority)}
          choices={weights.map((value) => ({ value, label: t(`weight.${value}`) }))}
          chosen={consultation.weights[priority]}
          onChoose={(weight) => add({ type: 'priority.weighed', priority, weight })}
        />
      ))}
    </div>
  )
}
