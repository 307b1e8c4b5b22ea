import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import { languageName } from '../../../i18n/language-name.ts'
import { practiceLanguage } from '../../../i18n/languages.ts'
import { messageOf } from '../../../renderings/check-lines.ts'
import { useWords } from '../../ui/words.ts'

/** A finding as a clinician reads it beside the link to its place: what speaks of files and their keys is said plainly. */
export function useFindingSaid(): (found: PlacedFinding) => string {
  const t = useWords(['cards', 'draft'])
  return (found) => {
    if (found.code === 'words-missing' || found.code === 'words-empty') return t('field.missing')
    if (found.code === 'translator-missing')
      return t('draft:check.noTranslator', { language: languageName(found.data.language, practiceLanguage) })
    return messageOf(found)
  }
}
