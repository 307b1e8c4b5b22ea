import { type ReactNode, useMemo } from 'react'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { otherLanguage } from '../domain/aid/translation.ts'
import type { Words } from '../i18n/translate.ts'
import { OwnDirection } from '../views/ui/own-direction.tsx'
import { WordsContext } from '../views/ui/words.ts'

interface InWordsProps {
  words: Words
  /** What the screen is about; its sentences are each in one language. */
  aid: Aid | null | undefined
  children: ReactNode
}

/** A screen in the words of one language. */
export const InWords = ({ words, aid, children }: InWordsProps) => (
  <InSentences words={words} aid={aid}>
    <OwnDirection other={aid ? otherLanguage(aid, words.language) : undefined}>{children}</OwnDirection>
  </InSentences>
)

/** The same for what sees by itself to the direction of its texts. */
export function InSentences({ words, aid, children }: InWordsProps) {
  const whole = useMemo(
    () => (aid ? (words.about?.(aid.facts.sourceLanguage, aid) ?? words) : words),
    [words, aid],
  )
  return <WordsContext value={whole}>{children}</WordsContext>
}
