import type { Aid } from '../aid/aid.schema.ts'
import type { PlacedFinding } from '../aid/finding.ts'
import type { Slot } from '../aid/slots.ts'
import type { CardHints } from '../plain-language/hint.ts'
import type { FactsValue } from './draft-edit.ts'

/** The words of one slot as they are written. */
export interface WrittenWords {
  /** Markdown. */
  prose: string
  line: number
}

/** What the texts of a draft come to. It is made apart from the screen and may lag behind what is typed. */
export interface DraftReading {
  findings: readonly PlacedFinding[]
  /** What the facts say, whatever their shape; absent where they cannot be read at all. */
  value?: FactsValue
  sourceLanguage: string
  /** Language → slot → words. */
  words: Readonly<Record<string, Readonly<Record<string, WrittenWords>>>>
  /** The places for words that the facts ask for, in the source language; empty while the facts have another shape. */
  slots: readonly Slot[]
  /** What could be plainer, by card; absent in another language than English, and while the facts have another shape. */
  hints?: readonly CardHints[]
  /** The hash of what people judge: the texts without what the aid goes by. */
  judged?: string
  /** The aid with its faults, for looking at; absent while the facts have another shape. */
  seen?: Aid
  /** The aid, where no check finds an error: only this can be used. */
  aid?: Aid
}
