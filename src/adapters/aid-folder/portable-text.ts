import type { PortableAid } from '../../domain/aid/aid.schema.ts'

/** The canonical text of a portable aid file: its keys in one order, languages sorted. Without notes, its SHA-256 is the aid's pin. */
export function portableText({ format, facts, words, notes }: PortableAid): string {
  const languages = Object.keys(words).sort()
  const sorted = Object.fromEntries(languages.map((language) => [language, words[language]]))
  return `${JSON.stringify({ format, facts, words: sorted, notes }, null, 2)}\n`
}
