import type { SourceFacts } from '../aid/aid-facts.schema.ts'
import type { OtherChoice } from '../consultation/consultation.ts'
import type { LoadKind, LoadWith } from '../risk/added-load.ts'
import type { Cell, Change } from '../risk/cell.ts'
import type { Picture, PicturePart } from '../risk/pictures-of.ts'

/** One line of the key to a picture: how many as it is said, and what they have in common. */
export interface KeyLine {
  part: PicturePart
  number: string
  text: string
  range?: string
}

/** Who turns figures and an aid's words into text; the renderings provide one for each language. */
export interface Voice {
  /** `cell` is of this result. */
  cell(cell: Cell, outcome: string, result: string): string
  change(change: Change): string
  time(outcome: string, result: string): string
  /** Which differences may be chance, what each choice does, as sure as anybody may say it, then how sure that is, with the reason. */
  certainty(outcome: string, result: string): string
  /** One whole sentence about one choice, both ways round. */
  sentence(outcome: string, result: string, option: string): string
  /** The same without the choice's name before it and the author's judgement after it. */
  told(outcome: string, result: string, option: string): string
  /** The number in it, for a narrow column. */
  short(outcome: string, result: string, option: string): string
  /** A picture in whole sentences. */
  picture(outcome: string, result: string, picture: Picture): string
  /** Whom a picture is of: the choice, and those that were counted together with it. */
  names(outcome: string, result: string, picture: Picture): string
  /** How many people a picture holds, and the time. */
  caption(outcome: string, result: string, picture: Picture): string
  /** The key to a picture, in the order of its parts. */
  key(outcome: string, result: string, picture: Picture): KeyLine[]
  /** Markdown without marks, tokens turned into figures. */
  prose(markdown: string): string
  /** Who says what stands on the card of this slot: this voice, or, where it is not translated, that of the aid's own language. */
  of(path: string): Voice
  /** A source on a line of its own: by whom, its title, of when. */
  source(source: SourceFacts): string
  /** The label of a group, with the scores that it stands for. */
  group(axis: string, group: string): string
  load: {
    /** How many there are now; `null` or absent: not known. */
    now(of: LoadKind, amount: number | null | undefined): string
    /** What becomes of it with a choice. */
    with(line: LoadWith): string
    /** What there is besides the other choices that are counted in. */
    besides(of: LoadKind, amount: number | null | undefined): string
    counted(count: number): string
    /** What one choice adds, kind by kind. */
    addedBy(adds: OtherChoice['adds']): string
  }
  /** A step that no aid wrote. */
  step(id: string): string
}
