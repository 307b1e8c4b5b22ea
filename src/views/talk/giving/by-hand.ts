import type { Summary } from '../../../domain/summary/summary.schema.ts'
import type { Says } from '../../../i18n/translate.ts'
import type { Handover } from '../../../ports/handover.port.ts'

/** What the ways that only some ask for need of this machine. */
export interface ByHand extends Handover {
  /** The summary as a file of its own, with the styles that it carries. */
  fileFor: (summary: Summary, t: Says<'summary'>) => { name: string; type: string; content: string }
}
