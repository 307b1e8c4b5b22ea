import { useId } from 'react'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './deeper.module.css'

const who = ['partner', 'parent', 'child', 'son-or-daughter', 'carer', 'other'] as const

/** Who answers apart, by one press: the screen is theirs from then on. */
export function WhoElse() {
  const t = useWords('matters')
  const { add } = useTalk()
  const id = useId()
  return (
    <fieldset aria-labelledby={id} className={styles['question']}>
      <p>{t('second.about')}</p>
      <p id={id}>
        <b>{t('second.who')}</b>
      </p>
      <div className={stage['actions']}>
        {who.map((each) => (
          <Button key={each} data-answer onClick={() => add({ type: 'secondPerson.answers', who: each })}>
            {t(`second.${each}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
