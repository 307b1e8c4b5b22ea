import type { SignOff } from '../../../domain/aid/sign-off.ts'
import type { CalendarDay } from '../../../domain/shared/calendar.ts'
import type { Result } from '../../../domain/shared/result.ts'
import type { CalendarEntry } from '../../../domain/take-home/review-calendar.ts'
import type { InPractice } from '../../../renderings/both-in-file.tsx'
import type { Papers } from '../../../renderings/papers.ts'

/** Rows of modules, `true` is dark, without the light border that every reader needs around them. */
export type CodeModules = readonly (readonly boolean[])[]

interface FileToGive {
  name: string
  type: string
  content: string
}

/** A summary, whole or in parts, with what it is said in. */
type Copied = Pick<Papers, 'summary' | 'says' | 'words'>

type Handed = Result<null, { code: 'clipboard-refused' } | { code: 'file-refused'; detail: string }>

type Shared = Result<
  'shared' | 'closed',
  { code: 'clipboard-refused' } | { code: 'file-refused'; detail: string }
>

/** What the ways that only some ask for need of this machine. */
export interface ByHand {
  copyText: (text: string) => Promise<Handed>
  saveFile: (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => Handed
  print: () => void
  /** The person's own file, made of the talk as it stands: it can be read in another language. */
  ownFileFor: (
    papers: Papers,
    told: { today: CalendarDay; signOff: SignOff | undefined; practice: InPractice | undefined },
  ) => FileToGive
  /** Such a file that opens only with these words. It can take some seconds. */
  protectedFileFor: (
    papers: Papers,
    told: {
      today: CalendarDay
      signOff: SignOff | undefined
      practice: InPractice | undefined
      words: string
    },
  ) => Promise<FileToGive>
  /** A copy of the summary as a file, with the styles that it carries. */
  fileFor: (papers: Copied) => FileToGive
  /** The summary in easy read, as such a file. */
  easyFileFor: (papers: Copied) => FileToGive
  /** The summary beside the practice's own, as such a file. */
  bothFileFor: (papers: Copied, practice: InPractice) => FileToGive
  /** The day to look at it again, for a calendar. */
  calendarFor: (entry: Pick<CalendarEntry, 'day' | 'title' | 'text'>) => FileToGive
  /** The device's own share sheet; absent where it has none. */
  share?: ((text: string) => Promise<void>) | undefined
  /** The same for a file; `closed`: nothing was sent. */
  shareFile?: ((name: string, type: string, content: string) => Promise<Shared>) | undefined
  /** Undefined where the text is too much for a code that a phone reads at once. */
  modulesOf: (text: string) => CodeModules | undefined
  /** An address with the talk after its `#`; protected where there are words. It can take a second. */
  makeLink: (words: string | undefined) => Promise<string>
  /** Whether this page can protect a link: only where it came by https. */
  canProtect: () => boolean
  /** The same for a file. */
  canProtectFiles: () => boolean
  /** Words to protect a link or a file of this talk with: the same until the page is loaded again. */
  wordsOfTalk: () => string
  /** The app runs on this machine alone: no phone can open a link to it. */
  isOnlyHere: boolean
}
