import type { NoImport, ProposedRows } from './proposed-row.ts'
import { readEvidence } from './read-evidence.ts'
import { readTable } from './read-table.ts'

export const longestImport = 4_000_000

/** Reads a file of figures, whatever it is called: what it is shows in how it begins. */
export function readImport(text: string): ProposedRows | NoImport {
  const start = text
    .slice(0, 400)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (start === '' && text.trim() === '') return 'empty'
  if (text.length > longestImport) return 'too-long'
  if (start.startsWith('<')) return 'xml'
  return /^[{[]/.test(start) ? readEvidence(text) : readTable(text)
}
