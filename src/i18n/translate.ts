import type { TFunction } from 'i18next'
import type { InterfaceWords, Place } from './interface-words.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'talk'
    resources: InterfaceWords
  }
}

/** One place, or several of which the first is meant where a key names none: `talk:stages.start` names one. */
export type Places = Place | readonly [Place, ...Place[]]

/** Says the words of a place in one language. */
export type Says<In extends Places> = TFunction<In>

/** What stands in an aid, by language, and the names of its sources. */
export interface AidTexts {
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly facts: { readonly sources: readonly { readonly title: string }[] }
}

/** Who says the interface's words. The same question has the same answer, so it can stand in a list of what changed. */
export interface Words {
  /** The language of the screen. */
  readonly language: string
  /** @param language another one than the screen's: the patient's, for a paper */
  says<const In extends Places>(places: In, language?: string): Says<In>
  /**
   * Told of words that are there in no language but the one that an aid was written in; `inSource` says, of words that are
   * there in the language of the screen, how they read in that one. Absent where all are in one.
   */
  hear?(text: string, inSource?: () => string): void
  /**
   * The same for one screen or paper about an aid that was written in `source`: each of its sentences is in one language.
   * Absent where the words are in the practice's language.
   */
  about?(source: string, aid?: AidTexts): Words
  /**
   * Gives each text under `root` the language that it was said in, as long as it stands there, and takes that away once it is
   * called off. Absent where all are in one.
   */
  mark?(root: Element | null): (() => void) | undefined
}
