import { useId } from 'react'
import { isBlank } from '../../domain/consultation/blank-aid.ts'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import {
  hasQuestion,
  hasStatement,
  hasWords,
  statementTaken,
  wordsTaken,
} from '../../domain/from-home/still-to-take.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import { useTalk } from '../talk/talk.ts'
import { useLanguage, useWords } from '../ui/words.ts'
import { LeaningFromHome } from './leaning-from-home.tsx'
import styles from './preparing.module.css'
import { TakeOver } from './take-over.tsx'

/** Everything that came from home, the latest first: what is in the talk already, and what waits for a tap. */
export function FromHomeCards() {
  const { consultation } = useTalk()
  return consultation.fromHome.toReversed().map((said, place) => <FromHomeCard key={place} said={said} />)
}

function FromHomeCard({ said }: { said: FromHome }) {
  const t = useWords('from-home')
  const language = useLanguage()
  const id = useId()
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('card.title')}</h2>
        <p className={styles['soft']}>{t(`card.${said.kind}`, { day: dayIn(language, said.day) })}</p>
        <WrittenFor said={said} />
      </div>
      <div className={styles['two']}>
        <div className={styles['part']}>
          <OwnWords said={said} />
          <Statements said={said} />
        </div>
        <div className={styles['part']}>
          <Questions said={said} />
          <Answers said={said} />
          <LeaningFromHome said={said} />
          <HowItGoes said={said} />
        </div>
      </div>
    </section>
  )
}

/** Where it was written with another version of the aid, or for another one. */
function WrittenFor({ said }: { said: FromHome }) {
  const t = useWords('from-home')
  const { aid } = useTalk()
  const now = isBlank(aid.facts) ? null : aid.facts
  if (said.aid?.id !== now?.id) return <p>{t('card.otherAid')}</p>
  if (!said.aid || !now || said.aid.version === now.version) return null
  return <p>{t('card.otherVersion', { written: said.aid.version, now: now.version })}</p>
}

function OwnWords({ said: { ownWords } }: { said: FromHome }) {
  const t = useWords('from-home')
  const { consultation, add } = useTalk()
  if (ownWords === '') return null
  return (
    <div className={styles['part']}>
      <h3>{t('card.ownWords')}</h3>
      <blockquote className={styles['words']} dir="auto">
        {ownWords}
      </blockquote>
      <TakeOver
        what={ownWords}
        isIn={hasWords(consultation, ownWords)}
        onTake={() => add(wordsTaken(consultation, ownWords))}
      />
    </div>
  )
}

function Statements({ said: { priorities } }: { said: FromHome }) {
  const t = useWords('from-home')
  const { aid, consultation, add, newId } = useTalk()
  if (priorities.length === 0) return null
  const isOfAid = (id: string | undefined) => aid.facts.priorities.some((one) => one.id === id)
  return (
    <div className={styles['part']}>
      <h3>{t('card.priorities')}</h3>
      <ol className={styles['lines']}>
        {priorities.map((one, place) => (
          <li key={place} className={styles['line']}>
            <span dir="auto">{one.text}</span>
            <TakeOver
              what={one.text}
              isIn={hasStatement(consultation, one)}
              onTake={() => add(statementTaken(consultation, one, { isOfAid: isOfAid(one.id), newId }))}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Questions({ said: { questions } }: { said: FromHome }) {
  const t = useWords('from-home')
  const { consultation, add, newId } = useTalk()
  if (questions.length === 0) return null
  return (
    <div className={styles['part']}>
      <h3>{t('card.questions')}</h3>
      <ul className={styles['lines']}>
        {questions.map((text, place) => (
          <li key={place} className={styles['line']}>
            <span dir="auto">{text}</span>
            <TakeOver
              what={text}
              isIn={hasQuestion(consultation, text)}
              onTake={() => add({ type: 'question.noted', question: newId(), text })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Answers({ said: { role, appetite } }: { said: FromHome }) {
  const t = useWords(['from-home', 'decide', 'choices'])
  const { consultation, add } = useTalk()
  if (!role && !appetite) return null
  const roleSaid = role && t('card.role', { role: t(`decide:role.${role}`) })
  const appetiteSaid = appetite && t('card.appetite', { appetite: t(`choices:appetite.${appetite}`) })
  return (
    <div className={styles['part']}>
      <h3>{t('card.answers')}</h3>
      <ul className={styles['lines']}>
        {role && roleSaid ? (
          <li className={styles['line']}>
            <span>{roleSaid}</span>
            <TakeOver
              what={roleSaid}
              isIn={consultation.role === role}
              onTake={() => add({ type: 'role.wanted', role })}
            />
          </li>
        ) : null}
        {appetite && appetiteSaid ? (
          <li className={styles['line']}>
            <span>{appetiteSaid}</span>
            <TakeOver
              what={appetiteSaid}
              isIn={consultation.appetite === appetite}
              onTake={() => add({ type: 'numbers.wanted', appetite })}
            />
          </li>
        ) : null}
      </ul>
    </div>
  )
}

function HowItGoes({ said: { happened } }: { said: FromHome }) {
  const t = useWords('from-home')
  if (happened === '') return null
  return (
    <div className={styles['part']}>
      <h3>{t('card.happened')}</h3>
      <blockquote className={styles['words']} dir="auto">
        {happened}
      </blockquote>
    </div>
  )
}
