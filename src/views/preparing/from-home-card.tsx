import { useId } from 'react'
import { isBlank } from '../../domain/consultation/blank-aid.ts'
import type { NewFact } from '../../domain/consultation/fact.schema.ts'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { saidIn } from '../../domain/from-home/said-in.ts'
import {
  hasQuestion,
  hasStatement,
  hasWords,
  statementTaken,
  wordsTaken,
} from '../../domain/from-home/still-to-take.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import { practiceLanguage } from '../../i18n/languages.ts'
import { usePlainWords } from '../talk/plain-words.ts'
import { useTalk } from '../talk/talk.ts'
import { useLanguage, useWords } from '../ui/words.ts'
import { LeaningFromHome } from './leaning-from-home.tsx'
import styles from './preparing.module.css'
import { TakeOver } from './take-over.tsx'

/** Everything that came from home, the latest first: what is in the talk already, and what waits for a tap. */
export function FromHomeCards() {
  const { consultation } = useTalk()
  const inWordsOfTalk = useWordsOfTalk()
  return consultation.fromHome
    .toReversed()
    .map((said, place) => <FromHomeCard key={place} said={inWordsOfTalk(said)} />)
}

/** The aid's statements and choices by what they are called in the talk, where it is in another language than the message. */
function useWordsOfTalk(): (said: FromHome) => FromHome {
  const { aid } = useTalk()
  const plain = usePlainWords()
  const talk = useLanguage()
  const { id: ofTalk, priorities, options } = aid.facts
  return (said) => {
    const { language = practiceLanguage } = said
    if (language === talk || said.aid?.id !== ofTalk) return said
    const named = {
      priorities: priorities.map(({ id }) => ({ id, text: plain(`priorities.${id}`) })),
      options: options.map(({ id }) => ({ id, text: plain(`options.${id}.name`) })),
    }
    return saidIn(said, named, language)
  }
}

function FromHomeCard({ said }: { said: FromHome }) {
  const t = useWords('from-home')
  const language = useLanguage()
  const id = useId()
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('card.title')}</h2>
        <p className={styles['soft']}>
          {t(`card.${said.kind}`, { day: dayIn(language, said.day) })} {t('card.hint')}
        </p>
        <WrittenFor said={said} />
      </div>
      <div className={styles['parts']}>
        <OwnWords said={said} />
        <Statements said={said} />
        <Questions said={said} />
        <Answers said={said} />
        <LeaningFromHome said={said} />
        <HowItGoes said={said} />
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

function OwnWords({ said: { ownWords, language } }: { said: FromHome }) {
  const t = useWords('from-home')
  const { consultation, add } = useTalk()
  if (ownWords === '') return null
  return (
    <div className={styles['quarter']}>
      <h3>{t('card.ownWords')}</h3>
      <blockquote className={styles['words']} lang={language} dir="auto">
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

interface Line {
  what: string
  isIn: boolean
  taken: () => NewFact
}

function Lines({ heading, lines, isOrder = false }: { heading: string; lines: Line[]; isOrder?: boolean }) {
  const { add } = useTalk()
  if (lines.length === 0) return null
  const List = isOrder ? 'ol' : 'ul'
  return (
    <div className={styles['quarter']}>
      <h3>{heading}</h3>
      <List className={styles['come']}>
        {lines.map(({ what, isIn, taken }, place) => (
          <li key={place} dir="auto">
            {what} <TakeOver what={what} isIn={isIn} onTake={() => add(taken())} />
          </li>
        ))}
      </List>
    </div>
  )
}

function Statements({ said: { priorities } }: { said: FromHome }) {
  const t = useWords('from-home')
  const { aid, consultation, newId } = useTalk()
  const isOfAid = (id: string | undefined) => aid.facts.priorities.some((one) => one.id === id)
  const lines = priorities.map((one) => ({
    what: one.text,
    isIn: hasStatement(consultation, one),
    taken: () => statementTaken(consultation, one, { isOfAid: isOfAid(one.id), newId }),
  }))
  return <Lines isOrder heading={t('card.priorities')} lines={lines} />
}

function Questions({ said: { questions } }: { said: FromHome }) {
  const t = useWords('from-home')
  const { consultation, newId } = useTalk()
  const lines = questions.map(
    (text): Line => ({
      what: text,
      isIn: hasQuestion(consultation, text),
      taken: () => ({ type: 'question.noted', question: newId(), text }),
    }),
  )
  return <Lines heading={t('card.questions')} lines={lines} />
}

function Answers({ said: { role, appetite } }: { said: FromHome }) {
  const t = useWords(['from-home', 'decide', 'choices'])
  const { consultation } = useTalk()
  const lines: Line[] = []
  if (role) {
    const what = t('card.role', { role: t(`decide:role.${role}`) })
    const isIn = consultation.role === role
    lines.push({ what, isIn, taken: () => ({ type: 'role.wanted', role }) })
  }
  if (appetite) {
    const what = t('card.appetite', { appetite: t(`choices:appetite.${appetite}`) })
    const isIn = consultation.appetite === appetite
    lines.push({ what, isIn, taken: () => ({ type: 'numbers.wanted', appetite }) })
  }
  return <Lines heading={t('card.answers')} lines={lines} />
}

function HowItGoes({ said: { happened, language } }: { said: FromHome }) {
  const t = useWords('from-home')
  if (happened === '') return null
  return (
    <div className={styles['quarter']}>
      <h3>{t('card.happened')}</h3>
      <blockquote className={styles['words']} lang={language} dir="auto">
        {happened}
      </blockquote>
      <p className={styles['state']}>{t('card.onlyShown')}</p>
    </div>
  )
}
