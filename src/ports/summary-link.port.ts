import type { Result } from '../domain/shared/result.ts'

export type LinkTrouble =
  /** It is no such link, or cut off at its beginning. */
  | { code: 'link-not-ours' }
  /** A later version of this app made it. */
  | { code: 'link-newer' }
  /** Cut off or altered; `place` where it could be read so far. */
  | { code: 'link-damaged'; place?: string }
  | { code: 'link-too-long' }
  /** It opens only with the words that were said with it. */
  | { code: 'link-protected' }
  /** It is protected, and this page came without https: the browser cannot open it. */
  | { code: 'link-needs-https' }
  /** These are not the words, or it was altered. */
  | { code: 'link-wrong-words' }

/** What a link carries after its `#`, and back. */
export interface SummaryLink {
  /** `words`: it is protected by them; without, whoever has it can read it. */
  pack(text: string, words?: string): Promise<string>
  /** Whatever the text is, it ends in what was packed or in a reason. Nothing is asked of any host. */
  unpack(carried: string, words?: string): Promise<Result<string, LinkTrouble>>
}
