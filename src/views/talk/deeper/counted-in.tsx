import { useState } from 'react'
import type { OtherChoice } from '../../../domain/consultation/consultation.ts'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import {
  type ChoiceOnRecord,
  type ChoicesOnRecord,
  isLater,
  offeredBeside,
} from '../../../domain/risk/choices-on-record.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { loadSentences } from '../../../renderings/load-sentences.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './life-load.module.css'

type Read = 'not-asked' | 'reading' | 'failed' | ChoicesOnRecord
/** How many stand there at once: nobody is to see more of other people's titles than is needed. */
const atOnce = 8

/** What was chosen in the other talks on this machine, read only when it is asked for; the clinician ticks which are this person's. */
export function CountedIn({ isOpen = false }: { isOpen?: boolean }) {
  const t = useWords('decide')
  const { consultation, readOtherChoices } = useTalk()
  const [read, setRead] = useState<Read>('not-asked')
  if (!readOtherChoices) return null
  const count = consultation.otherChoices.length

  async function look() {
    if (!readOtherChoices) return
    setRead('reading')
    setRead(await readOtherChoices().catch(() => 'failed' as const))
  }

  return (
    <Disclosure
      summary={t('others.title')}
      note={count === 0 ? undefined : t('others.ticked', { count })}
      open={isOpen}
      onOpen={() => void look()}
    >
      <div className={stage['part']}>
        <Notice title={t('others.onlyThis')}>
          <p>{t('others.about')}</p>
        </Notice>
        {read === 'reading' ? <p role="status">{t('load.loading')}</p> : null}
        {read === 'failed' ? (
          <Notice
            tone="wrong"
            urgent
            title={t('others.failed')}
            actions={<Button onClick={() => void look()}>{t('others.again')}</Button>}
          >
            <p>{t('others.failedMeans')}</p>
          </Notice>
        ) : null}
        <Listed found={typeof read === 'object' ? read : undefined} />
      </div>
    </Disclosure>
  )
}

/** What stays ticked is shown as it was read, whether or not the talk is still here. */
function Listed({ found }: { found: ChoicesOnRecord | undefined }) {
  const t = useWords('decide')
  const { consultation } = useTalk()
  const [shown, setShown] = useState(atOnce)
  const ticked = consultation.otherChoices
  const offered = offeredBeside(found?.choices ?? [], ticked)
  return (
    <>
      {ticked.length === 0 ? null : (
        <ul className={styles['talks']} aria-label={t('others.tickedList')}>
          {ticked.map((one) => (
            <Ticked key={one.consultation} choice={one} found={found} />
          ))}
        </ul>
      )}
      {offered.length === 0 ? null : (
        <ul className={styles['talks']} aria-label={t('others.list')}>
          {offered.slice(0, shown).map((one) => (
            <Offered key={one.consultation} choice={one} />
          ))}
        </ul>
      )}
      {offered.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + atOnce)}>
            {t('others.more', { count: offered.length - shown })}
          </Button>
        </div>
      ) : null}
      {found && ticked.length === 0 && offered.length === 0 ? <p>{t('others.none')}</p> : null}
      {found && found.unreadable > 0 ? <p>{t('others.unreadable', { count: found.unreadable })}</p> : null}
    </>
  )
}

function useSaid() {
  const t = useWords('decide')
  const figures = useWords('figures')
  const language = useLanguage()
  const says = loadSentences(figures, language)
  return {
    line: ({ title, option, day, state }: ChoiceOnRecord | OtherChoice) =>
      t(`others.line.${state}`, { title, option, day: dayIn(language, day) }),
    adds: ({ adds }: Pick<OtherChoice, 'adds'>) => says.addedBy(adds),
  }
}

function Ticked({ choice, found }: { choice: OtherChoice; found: ChoicesOnRecord | undefined }) {
  const t = useWords('decide')
  const { add, aid, consultation: today } = useTalk()
  const said = useSaid()
  const { consultation } = choice
  const now = found?.choices.find((one) => one.consultation === consultation)
  const isHere = now !== undefined || (found?.choices ?? []).some((one) => isLater(one, choice))

  const isTwice =
    choice.aid !== undefined && today.otherChoices.filter((one) => one.aid === choice.aid).length > 1

  function standing(): string | undefined {
    if (!found) return undefined
    if (!isHere) return t('others.gone')
    if (!now) return t('others.lookedAtAgain')
    const isSame = said.line(now) === said.line(choice) && said.adds(now) === said.adds(choice)
    return isSame ? undefined : t('others.changed')
  }

  const note = standing()
  return (
    <li className={styles['talk']}>
      <Checkbox
        label={said.line(choice)}
        checked
        onChange={() => add({ type: 'otherChoice.leftOut', consultation })}
      />
      <p>{said.adds(choice)}</p>
      {choice.aid === aid.facts.id ? <p>{t('others.sameAid')}</p> : null}
      {isTwice ? <p>{t('others.twice')}</p> : null}
      {note === undefined ? null : <p>{note}</p>}
    </li>
  )
}

function Offered({ choice }: { choice: ChoiceOnRecord }) {
  const t = useWords('decide')
  const { add, aid } = useTalk()
  const said = useSaid()
  const fact = countedFact(choice)
  return (
    <li className={styles['talk']}>
      {fact ? (
        <Checkbox label={said.line(choice)} checked={false} onChange={() => add(fact)} />
      ) : (
        <p>{said.line(choice)}</p>
      )}
      {fact ? <p>{said.adds(choice)}</p> : null}
      {fact && choice.aid === aid.facts.id ? <p>{t('others.sameAid')}</p> : null}
    </li>
  )
}

/** Where nothing was chosen there is nothing that could be counted. */
function countedFact(listed: ChoiceOnRecord): NewFact | undefined {
  const { begunAt: _, state, ...choice } = listed
  return state === 'decided' || state === 'leaning'
    ? { type: 'otherChoice.counted', ...choice, state }
    : undefined
}
