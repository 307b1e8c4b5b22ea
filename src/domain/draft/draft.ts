import type { DraftNote } from './draft-note.ts'

/** The texts that an aid is made of, as its folder and its portable file hold them. They are what a draft is. */
export interface DraftTexts {
  /** The text of `aid.yaml`. */
  facts: string
  /** Language → the text of `<language>.md`. */
  words: Readonly<Record<string, string>>
}

/** What a draft was begun from. `aid`, `version` and `hash` are those of the aid that was copied. */
export type DraftBeginning =
  | { kind: 'template' }
  | { kind: 'copy'; aid: string; version: string; hash: string; texts: DraftTexts }
  | { kind: 'file'; name: string; texts: DraftTexts }

/** What a draft was begun from, as a list says it. */
export type DraftOrigin =
  | { kind: 'template' }
  | { kind: 'copy'; version: string }
  | { kind: 'file'; name: string }

/** An aid that somebody is writing on this machine. It holds nothing about a patient. */
export interface Draft {
  format: 1
  key: string
  begun: DraftBeginning
  texts: DraftTexts
  /** What people said about it, oldest first. */
  notes: readonly DraftNote[]
}

/** What a list shows of a draft without reading its aid. */
export interface ListedDraft {
  key: string
  title: string
  /** The id of the aid, as the text says it; `''` where it says none. */
  aid: string
  isInReview: boolean
  /** Of the aid, as the text says it; `''` where it says none. */
  version: string
  /** Absent in a draft that an earlier version of the app stored last. */
  from?: DraftOrigin
  /** When it was stored last, ISO 8601. */
  savedAt: string
}

/** The part of a draft's texts that is in hand: the facts, or the words of a language. */
export type DraftPart = { part: 'facts' } | { part: 'words'; language: string }

/** The part by a name of its own. */
export const nameOfPart = (part: DraftPart): string =>
  part.part === 'facts' ? 'text' : `text ${part.language}`

/** The texts with one of them written anew. */
export const withText = (texts: DraftTexts, part: DraftPart, text: string): DraftTexts =>
  part.part === 'facts'
    ? { ...texts, facts: text }
    : { ...texts, words: { ...texts.words, [part.language]: text } }

/** The texts as files of a folder, by name. */
export const filesOf = ({ facts, words }: DraftTexts): { path: string; text: string }[] => [
  { path: 'aid.yaml', text: facts },
  ...Object.entries(words).map(([language, text]) => ({ path: `${language}.md`, text })),
]
