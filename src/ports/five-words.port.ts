import type { Result } from '../domain/shared/result.ts'

export type SealedFileTrouble =
  /** A later version of this app made it. */
  | { code: 'file-sealed-newer' }
  /** It is protected, and this page came without https, or its browser is too old: it cannot be opened here. */
  | { code: 'file-needs-https' }
  /** These are not the words, or it was altered. */
  | { code: 'file-wrong-words' }

/** Words that protect what leaves the room. */
export interface FiveWords {
  /** Whether a link can be protected, and a protected one opened, on this page. */
  canProtect(): boolean
  /** The same for a file, which asks more of a browser. */
  canProtectFiles(): boolean
  /** Words to say aloud, drawn by the machine's own randomness. */
  newWords(): string
  /** A text of any length, in signs that can stand anywhere. It can take a second. */
  seal(text: string, words: string): Promise<string>
  /** Whatever `sealed` is, it ends in what was sealed or in a reason. */
  open(sealed: string, words: string): Promise<Result<string, SealedFileTrouble>>
}
