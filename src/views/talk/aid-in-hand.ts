import type { Aid } from '../../domain/aid/aid.schema.ts'
import { blankAid } from '../../domain/consultation/blank-aid.ts'
import type { Consultation } from '../../domain/consultation/consultation.ts'
import type { Words } from '../../i18n/translate.ts'

/** The aid that screens and papers work with: the one that was opened or, where there is none, what was written. */
export function aidInHand(
  words: Words,
  aid: Aid | null,
  withoutAid: Consultation['withoutAid'],
  language: string,
): Aid {
  if (aid) return aid
  const t = words.says('blank', language)
  return blankAid(withoutAid, { language, title: t('untitled'), asNow: t('asNow') })
}
