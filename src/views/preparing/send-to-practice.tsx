import { useId, useState } from 'react'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { homeText, longestParts, saysSomething } from '../../domain/from-home/home-text.ts'
import { type HomePart, longestHomeText } from '../../domain/from-home/home-words.ts'
import type { Named } from '../../domain/from-home/recognised.ts'
import { withCommas } from '../../i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import field from '../ui/field.module.css'
import { Field } from '../ui/field.tsx'
import { Status } from '../ui/status.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import { homeWordsOf } from './home-words-said.ts'
import styles from './preparing.module.css'

/** What this device can do with the text; nothing here reaches a network. */
export interface Sending {
  /** Whether it worked. */
  copy: (text: string) => Promise<boolean>
  /** The whole message as a link, which needs no 600 characters. */
  copyLink: (said: FromHome) => Promise<boolean>
  /** The device's own share sheet; absent where it has none. */
  share?: ((text: string) => Promise<void>) | undefined
  save: (said: FromHome) => boolean
}

interface SendToPracticeProps {
  said: FromHome
  /** What the aid is called; not used where there is none. */
  title: string
  named: Named
  sending: Sending
}

type Outcome = 'copied' | 'notCopied' | 'linkCopied' | 'linkNotCopied' | 'saved' | 'notSaved'

interface Done {
  /** What was given: the text as it read, or all that was said, whatever the language. */
  of: string | FromHome
  outcome: Outcome
  isWrong: boolean
}

/** The text as it will be sent, how long it is, and the ways to send it. */
export function SendToPractice({ said, title, named, sending }: SendToPracticeProps) {
  const t = useWords(['from-home', 'decide', 'choices'])
  const id = useId()
  const [done, setDone] = useState<Done>()
  const { text, isShortened } = homeText(said, { title, priorities: named.priorities }, homeWordsOf(t))
  const isEmpty = !saysSomething(said)
  const copy = async () => {
    const copied = await sending.copy(text)
    setDone({ of: text, outcome: copied ? 'copied' : 'notCopied', isWrong: !copied })
  }
  const copyLink = async () => {
    const copied = await sending.copyLink(said)
    setDone({ of: said, outcome: copied ? 'linkCopied' : 'linkNotCopied', isWrong: !copied })
  }
  const save = () => {
    const saved = sending.save(said)
    setDone({ of: said, outcome: saved ? 'saved' : 'notSaved', isWrong: !saved })
  }
  const { share } = sending
  const isStill = done !== undefined && (done.of === said || done.of === text)

  return (
    <section className={styles['send']} aria-labelledby={id}>
      <h2 id={id}>{t('send.title')}</h2>
      <p>{t('send.about')}</p>
      <p>{t('fields.notToday')}</p>
      {isEmpty ? (
        <p className={styles['soft']}>{t('send.empty')}</p>
      ) : (
        <>
          <Field label={t('send.text')}>
            {(tied) => (
              <textarea
                {...tied}
                readOnly
                className={`${field['input']} ${styles['text']}`}
                rows={text.split('\n').length + 3}
                value={text}
              />
            )}
          </Field>
          <HowLong said={said} length={text.length} isShortened={isShortened} />
          <div className={styles['actions']}>
            <Button kind="primary" onClick={() => void copy()}>
              {t('send.copy')}
            </Button>
            {share ? <Button onClick={() => void share(text)}>{t('send.share')}</Button> : null}
            <Button onClick={() => void copyLink()}>{t('send.link')}</Button>
            <Button onClick={save}>{t('send.save')}</Button>
          </div>
        </>
      )}
      <Status
        text={isStill ? t(`send.${done.outcome}`) : ''}
        tone={isStill && done.isWrong ? 'wrong' : 'quiet'}
        ticked={isStill && !done.isWrong}
      />
    </section>
  )
}

/** How many characters of a practice's message are left, or how many there are too many. */
function RoomLeft({ left }: { left: number }) {
  const t = useWords('from-home')
  return left < 0 ? (
    <p className={styles['over']}>{t('send.over', { count: -left, most: longestHomeText })}</p>
  ) : (
    <p className={styles['soft']}>{t('send.left', { count: left, most: longestHomeText })}</p>
  )
}

/** The same, at the lower edge while the fields above are written in. */
export function RoomWhileWriting({ said, title, named }: Omit<SendToPracticeProps, 'sending'>) {
  const t = useWords(['from-home', 'decide', 'choices'])
  if (!saysSomething(said)) return null
  const { text } = homeText(said, { title, priorities: named.priorities }, homeWordsOf(t))
  return (
    <div className={styles['room']}>
      <RoomLeft left={longestHomeText - text.length} />
    </div>
  )
}

/** How much room is left; where there is none, what to shorten. */
function HowLong({ said, length, isShortened }: { said: FromHome; length: number; isShortened: boolean }) {
  const t = useWords(['from-home', 'decide', 'choices'])
  const language = useLanguage()
  const left = longestHomeText - length
  const named = (part: HomePart) => `“${t(`text.${part}`)}”`
  const parts = longestParts(said, homeWordsOf(t)).slice(0, 2)
  return (
    <div>
      <RoomLeft left={left} />
      {left < 0 ? <p>{t('send.shorten', { parts: withCommas(language, parts.map(named)) })}</p> : null}
      {isShortened ? <p className={styles['soft']}>{t('send.isShortened')}</p> : null}
    </div>
  )
}
