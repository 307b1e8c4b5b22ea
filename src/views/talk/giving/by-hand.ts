import type { Summary } from '../../../domain/summary/summary.schema.ts'
import type { Says } from '../../../i18n/translate.ts'

/** Rows of modules, `true` is dark, without the light border that every reader needs around them. */
export type CodeModules = readonly (readonly boolean[])[]

/** What the ways that only some ask for need of this machine. */
export interface ByHand {
  copyText: (text: string) => Promise<{ ok: boolean }>
  /** The device's own share sheet; absent where it has none. */
  share?: (text: string) => Promise<void>
  /** The summary as a file of its own, with the styles that it carries. */
  fileFor: (summary: Summary, t: Says<'summary'>) => { name: string; type: string; content: string }
  /** Undefined where the text is too much for a code that a phone reads at once. */
  modulesOf: (text: string) => CodeModules | undefined
  /** An address with the talk after its `#`; protected where there are words. It can take a second. */
  makeLink: (words: string | undefined) => Promise<string>
  /** Words to protect a link with, drawn anew. */
  newWords: () => string
  /** The app runs on this machine alone: no phone can open a link to it. */
  isOnlyHere: boolean
}
