import { useState } from 'react'
import { nextPair, pairsOf, saidOfTwo } from '../../../domain/priorities/trade-offs.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './deeper.module.css'
import { HowMuch } from './how-much.tsx'
import { TiedStatement } from './tied-statement.tsx'
import { TwoAtATime } from './two-at-a-time.tsx'
import { WhoElse } from './who-else.tsx'

const backgrounds = ['goals', 'circumstances', 'fears'] as const

/** More about what matters: each part closed until it is wanted, and none is needed. */
export function DeeperMatters() {
  const t = useWords('matters')
  const { consultation } = useTalk()
  const own = consultation.ownPriorities.filter(({ id }) => consultation.priorities.includes(id))
  return (
    <Writable>
      <Disclosure summary={t('weight.title')}>
        <HowMuch />
      </Disclosure>
      {own.length > 0 ? (
        <Disclosure summary={t('tie.title')}>
          <div className={styles['part']}>
            {own.map((statement) => (
              <TiedStatement key={statement.id} statement={statement} />
            ))}
          </div>
        </Disclosure>
      ) : null}
      <Background />
      <Pairs />
      <Disclosure summary={t('second.title')}>
        <WhoElse />
      </Disclosure>
    </Writable>
  )
}

/** What stands behind what matters, in the person's own words. */
function Background() {
  const t = useWords('matters')
  const { consultation, add } = useTalk()
  return (
    <Disclosure summary={t('background.title')}>
      <div className={styles['part']}>
        {backgrounds.map((about) => (
          <WrittenField
            key={about}
            label={t(`background.${about}`)}
            stored={consultation.background[about] ?? ''}
            onWritten={(text) => add({ type: 'background.said', about, text })}
          />
        ))}
      </div>
    </Disclosure>
  )
}

/** Open where it was left in the middle. */
function Pairs() {
  const t = useWords('matters')
  const language = useLanguage()
  const { consultation } = useTalk()
  const [isLeftOpen] = useState(
    () => consultation.tradeOffs.length > 0 && nextPair(consultation) !== undefined,
  )
  const said = saidOfTwo(consultation).filter(({ isLetGo }) => !isLetGo).length
  const count = pairsOf(consultation.priorities).length
  const note =
    consultation.tradeOffs.length > 0
      ? t('pairs.answered', { said: numberIn(language, said), count: numberIn(language, count) })
      : undefined
  return (
    <Disclosure summary={t('pairs.title')} note={note} open={isLeftOpen}>
      <TwoAtATime />
    </Disclosure>
  )
}
