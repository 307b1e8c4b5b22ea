import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import styles from './announcer.module.css'
import { WordsContext } from './words.ts'

const Announcing = createContext<(sentence: string) => void>(() => undefined)

/** Says one short sentence to those who cannot see what changed. Outside an `Announcer` nothing is said. */
export const useAnnounce = (): ((sentence: string) => void) => use(Announcing)

/**
 * Holds the one place where what was just done is read out; the same sentence twice is read twice. Once the screen is in
 * another language, what was said before that goes.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const language = use(WordsContext)?.language
  const [said, setSaid] = useState({ sentence: '', times: 0, language })
  const announce = useCallback(
    (sentence: string) => setSaid(({ times }) => ({ sentence, times: times + 1, language })),
    [language],
  )
  return (
    <Announcing value={announce}>
      {children}
      <div role="status" className={styles['spoken']}>
        <span key={said.times}>{said.language === language ? said.sentence : ''}</span>
      </div>
    </Announcing>
  )
}
