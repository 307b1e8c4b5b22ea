import type { ReactNode } from 'react'
import { directionOf } from '../../i18n/languages.ts'
import styles from './own-direction.module.css'
import { useAllWords } from './words.ts'

interface OwnDirectionProps {
  /** The other language that some of what is shown is in; absent where all is in the language of the screen. */
  other: string | undefined
  children: ReactNode
}

/**
 * Where a screen from right to left takes in words from left to right, or the other way round, each text runs as its own
 * first letter does. The number at its beginning would stand at its end: "2.5% to 7.4%" read "to 7.4% … 2.5%". Whatever the
 * directions, each text says in which language it is.
 */
export function OwnDirection({ other, children }: OwnDirectionProps) {
  const { language, mark } = useAllWords()
  const own = directionOf(language)
  const isTurned = other !== undefined && directionOf(other) !== own
  // One tree either way: what is open, typed or focused in it outlives another language.
  return (
    <div ref={mark} className={isTurned ? `${styles['whole']} ${styles[own]}` : styles['whole']}>
      {children}
    </div>
  )
}
