import { useRef } from 'react'
import {
  type CardHints,
  type HintKind,
  hintKinds,
  type PlacedHint,
} from '../../../domain/plain-language/hint.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './checks.module.css'
import { useAgeSaid, useCardPlace } from './plain-words.ts'

interface PlainCardProps extends CardHints {
  name: string
  onUse: (hint: PlacedHint, offer: string) => Promise<void>
  /** A word is being replaced: the text is not read again yet. */
  isBusy: boolean
}

/** The hints of one card by their kind, each with where it stands and what to do. */
export function PlainCard({ card, name, ages, hints, onUse, isBusy }: PlainCardProps) {
  const t = useWords('plain')
  const ageOf = useAgeSaid()
  const placeOf = useCardPlace()
  const { linkTo } = useWorkbench()
  const holder = useRef<HTMLElement>(null)
  const use = (hint: PlacedHint, offer: string) => {
    // The button goes with its hint.
    holder.current?.focus()
    void onUse(hint, offer)
  }
  const note = [t('count', { count: hints.length }), ages ? ageOf(ages) : undefined]
    .filter(Boolean)
    .join(', ')
  return (
    <Disclosure summary={name} note={note}>
      <section ref={holder} className={styles['section']} tabIndex={-1} aria-label={name}>
        <p className={styles['soft']}>{ages ? t('ages', { ...ages }) : t('noAge')}</p>
        {hintKinds.map((kind) => (
          <OfKind
            key={kind}
            kind={kind}
            hints={hints.filter((hint) => hint.kind === kind)}
            onUse={use}
            isBusy={isBusy}
          />
        ))}
        <p>
          <a href={linkTo('write', placeOf(card))}>{t('write', { card: name })}</a>
        </p>
      </section>
    </Disclosure>
  )
}

interface OfKindProps {
  kind: HintKind
  hints: readonly PlacedHint[]
  onUse: (hint: PlacedHint, offer: string) => void
  isBusy: boolean
}

function OfKind({ kind, hints, onUse, isBusy }: OfKindProps) {
  const t = useWords('plain')
  if (hints.length === 0) return null
  return (
    <>
      <h3 className={styles['small']}>{t(`kind.${kind}.name`)}</h3>
      <p className={styles['soft']}>{t(`kind.${kind}.do`)}</p>
      <ul className={styles['items']}>
        {hints.map((hint) => (
          <HintLine key={`${hint.slot} ${hint.at}`} hint={hint} onUse={onUse} isBusy={isBusy} />
        ))}
      </ul>
    </>
  )
}

const around = 40

function HintLine({ hint, onUse, isBusy }: Pick<OfKindProps, 'onUse' | 'isBusy'> & { hint: PlacedHint }) {
  const t = useWords('plain')
  const { reading } = useWorkbench()
  const language = reading?.sourceLanguage ?? ''
  const prose = reading?.words[language]?.[hint.slot]?.prose ?? ''
  const end = hint.at + hint.quote.length
  const isWhole = hint.kind === 'long-sentence'
  const before = isWhole ? '' : lastPart(prose.slice(Math.max(0, hint.at - around), hint.at))
  const after = isWhole ? '' : firstPart(prose.slice(end, end + around))
  const phrase = `${before}${hint.quote}${after}`.trim()
  return (
    <li className={styles['item']}>
      <p lang={language} dir="auto">
        {before}
        <mark className={styles['mark']}>{hint.quote}</mark>
        {after}
      </p>
      {hint.offers.length > 0 ? (
        <p className={styles['ways']}>
          {hint.offers.map((offer) => (
            <Button
              key={offer}
              kind="quiet"
              disabled={isBusy}
              aria-label={t('useFor', { offer, quote: hint.quote, phrase })}
              onClick={() => onUse(hint, offer)}
            >
              {t('use', { offer })}
            </Button>
          ))}
        </p>
      ) : null}
    </li>
  )
}

/** A text cut off in the middle of a word begins with the next, and ends with the one before. */
const lastPart = (text: string): string =>
  text.length < around
    ? text.slice(text.lastIndexOf('\n') + 1)
    : `…${text.slice(Math.max(0, text.indexOf(' ')))}`
const firstPart = (text: string): string => {
  const [line = ''] = text.split('\n')
  return line.length < around ? line : `${line.slice(0, Math.max(0, line.lastIndexOf(' ')))} …`
}
