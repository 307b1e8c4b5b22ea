import { useState } from 'react'
import type { CardHints, PlacedHint } from '../../../domain/plain-language/hint.ts'
import { replacedIn } from '../../../domain/plain-language/replaced-in.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { useTexts, useWorkbench } from '../workbench.ts'
import styles from './checks.module.css'
import { PlainCard } from './plain-card.tsx'
import { useAgeSaid, useCardName } from './plain-words.ts'

/** What could be plainer, card by card: hints, and never proof. */
export function PlainLanguage() {
  const t = useWords('plain')
  const { reading } = useWorkbench()
  const cards = reading?.hints
  if (!reading) return null
  if (!cards) {
    return (
      <section className={styles['section']}>
        <h2>{t('title')}</h2>
        <p>{t(reading.sourceLanguage === 'en' ? 'noShape' : 'englishOnly')}</p>
      </section>
    )
  }
  const count = cards.reduce((sum, { hints }) => sum + hints.length, 0)
  return (
    <Disclosure heads summary={t('title')} note={t('count', { count })}>
      <p className={styles['soft']}>{t('about')}</p>
      <Cards cards={cards} />
    </Disclosure>
  )
}

function Cards({ cards }: { cards: readonly CardHints[] }) {
  const t = useWords('plain')
  const nameOf = useCardName()
  const ageOf = useAgeSaid()
  const { use, isBusy, changed } = useReplacing()
  const withHints = cards.filter(({ hints }) => hints.length > 0)
  const without = cards.filter(({ hints }) => hints.length === 0)
  return (
    <div>
      {changed ? <p role="alert">{t('changed')}</p> : null}
      {withHints.map((card) => (
        <PlainCard key={card.card} {...card} name={nameOf(card.card)} onUse={use} isBusy={isBusy} />
      ))}
      {without.length > 0 ? (
        <Disclosure summary={t('without', { count: without.length })}>
          <ul className={styles['shows']}>
            {without.map(({ card, ages }) => (
              <li key={card}>{ages ? `${nameOf(card)}: ${ageOf(ages)}` : nameOf(card)}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  )
}

/** Puts the plainer word in place of the hard one; until the text is read again nothing else is replaced. */
function useReplacing() {
  const t = useWords('plain')
  const { reading, edit } = useWorkbench()
  const texts = useTexts()
  const announce = useAnnounce()
  const [before, setBefore] = useState<typeof reading>()
  const [changed, setChanged] = useState(false)
  const use = async (hint: PlacedHint, offer: string) => {
    const language = reading?.sourceLanguage ?? ''
    const prose = reading?.words[language]?.[hint.slot]?.prose ?? ''
    const text = replacedIn(prose, hint, offer)
    // What was read may be older than what is written.
    const isStale = !texts.words[language]?.includes(prose)
    setChanged(isStale || text === undefined)
    if (isStale || text === undefined) return
    setBefore(reading)
    const refusal = await edit({ in: 'words', do: 'write', language, slot: hint.slot, text: text.trim() })
    if (refusal) {
      setBefore(undefined)
      setChanged(true)
    } else announce(t('used', { offer }))
  }
  return { use, isBusy: before !== undefined && before === reading, changed }
}
