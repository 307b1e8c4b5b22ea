import type { Result } from '../../../domain/shared/result.ts'
import type { Summary } from '../../../domain/summary/summary.schema.ts'
import type { CalendarEntry } from '../../../domain/take-home/review-calendar.ts'
import type { Says } from '../../../i18n/translate.ts'

interface FileToGive {
  name: string
  type: string
  content: string
}

type Handed = Result<null, { code: 'clipboard-refused' } | { code: 'file-refused'; detail: string }>

/** What the ways that only some ask for need of this machine. */
export interface ByHand {
  copyText: (text: string) => Promise<Handed>
  saveFile: (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => Handed
  print: () => void
  /** The summary as a file of its own, with the styles that it carries. */
  fileFor: (summary: Summary, t: Says<'summary'>) => FileToGive
  /** The summary in easy read, as such a file. */
  easyFileFor: (summary: Summary, t: Says<'summary'>) => FileToGive
  /** The day to look at it again, for a calendar. */
  calendarFor: (entry: Pick<CalendarEntry, 'day' | 'title' | 'text'>) => FileToGive
}
