import { useId } from 'react'
import { notMentioned } from '../../../domain/priorities/not-mentioned.ts'
import { Button } from '../../ui/button.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './not-mentioned.module.css'

/** For the clinician: what must be mentioned and nobody opened, each said to be mentioned by one press. */
export function NotMentioned() {
  const t = useWords('decide')
  const { aid, consultation, mayWrite, add } = useTalk()
  const plain = usePlainWords()
  const id = useId()
  const missing = notMentioned(aid.facts, consultation)
  if (missing.length === 0) return null
  return (
    <section aria-labelledby={id} className={stage['small']}>
      <p id={id}>{t('mention.title')}</p>
      <ul className={styles['list']}>
        {missing.map((outcome) => (
          <li key={outcome}>
            <Button
              disabled={!mayWrite}
              aria-label={t('mention.doneOf', { outcome: plain(`outcomes.${outcome}.name`) })}
              onClick={({ currentTarget }) => {
                // It goes from the list: the focus goes on to its neighbour, and from the last to the heading above.
                const line = currentTarget.closest('li')
                const next = line?.nextElementSibling ?? line?.previousElementSibling
                if (next) next.querySelector('button')?.focus()
                else focusHeading(currentTarget.closest('dialog, main'))
                add({ type: 'outcome.discussed', outcome, discussed: true })
              }}
            >
              {plain(`outcomes.${outcome}.name`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
