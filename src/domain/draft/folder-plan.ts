import { type DraftTexts, filesOf } from './draft.ts'

/** A file of a draft, and what stands at its place in a folder now: absent where nothing does. */
export interface PlannedFile {
  path: string
  text: string
  /** `'other'`: bytes that are no text of this size. */
  there?: { text: string } | 'other'
}

/** What goes into a folder: `write` is what differs from what is there, `asks` those among it that somebody else wrote. */
export interface FilesToWrite {
  write: readonly PlannedFile[]
  asks: readonly string[]
}

/**
 * A file that stands there as the draft began, or as the draft was written there last, is the draft's own earlier state.
 * @param known the texts that the draft began with, and those that it was last written with
 */
export function filesToWrite(files: readonly PlannedFile[], known: readonly DraftTexts[]): FilesToWrite {
  const write = files.filter(({ text, there }) => typeof there !== 'object' || there.text !== text)
  const earlier = known.flatMap(filesOf)
  const isOwn = ({ path, there }: PlannedFile) =>
    there === undefined ||
    (there !== 'other' && earlier.some((one) => one.path === path && one.text === there.text))
  return { write, asks: write.filter((file) => !isOwn(file)).map(({ path }) => path) }
}

/** The first file of a draft that no bytes can hold: it has half of a character in it. */
export const halfCharacterIn = (texts: DraftTexts): string | undefined =>
  filesOf(texts).find(({ text }) => /\p{Cs}/u.test(text))?.path
