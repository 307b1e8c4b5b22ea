import type { RefObject } from 'react'
import { type Pair, type SaidOfTwo, saidOfTwo } from '../../../domain/priorities/trade-offs.ts'
import { withoutStop } from '../../../renderings/plain-text.ts'
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
  /** `more` is to stand right above `less`. */
  onMove: (more: string, less: string) => void
  /** Absent where nothing was left out. */
  onOpen: (() => void) | undefined
}

/** Each answer as it was given. Where the order says the opposite, both are said, and either may be changed. */
export function WhatWasSaid({ heading, onAgain, onMove, onOpen }: WhatWasSaidProps) {
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
          <SaidLine
            key={JSON.stringify([each.one, each.other])}
            said={each}
            onAgain={() => onAgain(each)}
            onMove={onMove}
          />
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

interface SaidLineProps {
  said: SaidOfTwo
  onAgain: () => void
  onMove: WhatWasSaidProps['onMove']
}

function SaidLine({ said, onAgain, onMove }: SaidLineProps) {
  const t = useWords(['matters', 'summary'])
  const statement = useStatement()
  const [more, less] = said.prefers === 'other' ? [said.other, said.one] : [said.one, said.other]
  const name = (id: string) => withoutStop(statement(id))
  const names = { one: name(said.one), other: name(said.other) }
  return (
    <li>
      <span>{saidOfTwoLine({ ...said, ...names }, (key, values) => t(`summary:${key}`, values))}</span>
      {said.isLetGo ? null : (
        <span className={stage['actions']}>
          {said.isAgainstOrder ? (
            <Button
              aria-label={t('pairs.moveOf', { more: name(more), less: name(less) })}
              onClick={() => onMove(more, less)}
            >
              {t('pairs.move')}
            </Button>
          ) : null}
          <Button kind="quiet" aria-label={t('pairs.againOf', names)} onClick={onAgain}>
            {t('pairs.again')}
          </Button>
        </span>
      )}
    </li>
  )
}
