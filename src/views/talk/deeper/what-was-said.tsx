import type { RefObject } from 'react'
import { type Pair, type SaidOfTwo, saidOfTwo } from '../../../domain/priorities/trade-offs.ts'
import { saidOfTwoLine } from '../../../renderings/said-of-two.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useStatement } from '../statement.ts'
import { useTalk } from '../talk.ts'
import styles from './deeper.module.css'

interface WhatWasSaidProps {
  heading: RefObject<HTMLHeadingElement | null>
  onAgain: (pair: Pair) => void
  /** Absent where nothing was left out. */
  onOpen: (() => void) | undefined
}

/** Each answer as it was given. Where the order says the opposite, both are said, and either may be changed. */
export function WhatWasSaid({ heading, onAgain, onOpen }: WhatWasSaidProps) {
  const t = useWords('matters')
  const { consultation } = useTalk()
  const said = saidOfTwo(consultation)
  return (
    <div className={styles['question']}>
      <h3 ref={heading} tabIndex={-1}>
        {t('pairs.said')}
      </h3>
      {said.length === 0 ? <p>{t('pairs.none')}</p> : null}
      <ul className={styles['said']}>
        {said.map((each) => (
          <SaidLine key={JSON.stringify([each.one, each.other])} said={each} onAgain={() => onAgain(each)} />
        ))}
      </ul>
      {onOpen ? (
        <div>
          <Button onClick={onOpen}>{t('pairs.open')}</Button>
        </div>
      ) : null}
    </div>
  )
}

function SaidLine({ said, onAgain }: { said: SaidOfTwo; onAgain: () => void }) {
  const t = useWords(['matters', 'summary'])
  const { consultation, add } = useTalk()
  const statement = useStatement()
  const [more, less] = said.prefers === 'other' ? [said.other, said.one] : [said.one, said.other]
  const names = { one: statement(said.one), other: statement(said.other) }
  return (
    <li>
      <span>{saidOfTwoLine({ ...said, ...names }, (key, values) => t(`summary:${key}`, values))}</span>
      {said.isLetGo ? null : (
        <span className={stage['actions']}>
          {said.isAgainstOrder ? (
            <Button
              onClick={() =>
                add({ type: 'priority.placed', priority: more, to: consultation.priorities.indexOf(less) })
              }
            >
              {t('pairs.move', { more: statement(more), less: statement(less) })}
            </Button>
          ) : null}
          <Button kind="quiet" onClick={onAgain}>
            {t('pairs.again', names)}
          </Button>
        </span>
      )}
    </li>
  )
}
