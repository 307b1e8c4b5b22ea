import type { PlacedFinding } from '../aid/finding.ts'
import type { DraftReading } from './draft-reading.ts'

/** Texts of one language that nobody has translated yet. */
export interface Untranslated {
  language: string
  count: number
}

const languageOf = ({ code, place }: PlacedFinding, source: string): string | undefined =>
  code === 'words-missing' && place?.part === 'words' && place.language !== source
    ? place.language
    : undefined

/** The findings as people read them: what is not translated yet is one thing for each language, not one for each text. */
export function withoutUntranslated({
  findings,
  sourceLanguage,
}: Pick<DraftReading, 'findings' | 'sourceLanguage'>): {
  found: PlacedFinding[]
  untranslated: Untranslated[]
} {
  const counts = new Map<string, number>()
  const found = findings.filter((one) => {
    const language = languageOf(one, sourceLanguage)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
    return language === undefined
  })
  return { found, untranslated: [...counts].map(([language, count]) => ({ language, count })) }
}
