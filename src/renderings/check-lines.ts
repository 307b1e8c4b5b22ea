import type { FindingCode, FindingWord, PlacedFinding, Severity } from '../domain/aid/finding.ts'
import checks from '../i18n/en/checks.json' with { type: 'json' }

/** A finding as people and programs read it. */
export interface CheckLine {
  file: string
  line: number
  column: number
  severity: Severity
  code: FindingCode
  message: string
}

// A code without its sentence, or a word without its English, does not compile.
const sentences: Record<FindingCode, string> = checks.sentences
const words: Record<FindingWord, string> = checks.words

const longest = 160

/** Data comes from files that anybody may have written: without line breaks, hidden characters or great length. */
export function safeText(text: string, most = longest): string {
  const safe = text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\p{Co}\p{Cs}]|[\u{e0000}-\u{e007f}]/gu,
    '\ufffd',
  )
  return safe.length > most ? `${safe.slice(0, most)}…` : safe
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (typeof value === 'object' && value !== null && 'word' in value) return words[value.word as FindingWord]
  return typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : safeText(String(value))
}

/** The sentence of a finding: what was expected, and how to mend it. */
export function messageOf({ code, data }: Pick<PlacedFinding, 'code' | 'data'>): string {
  const values = data as Record<string, unknown>
  return sentences[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => shown(values[name]))
}

/** Findings as lines, in the order of their files and places. */
export function checkLines(findings: readonly PlacedFinding[]): CheckLine[] {
  const lines = findings.map((finding) => ({
    file: safeText(finding.file, 1000),
    line: finding.line,
    column: finding.column,
    severity: finding.severity,
    code: finding.code,
    message: messageOf(finding),
  }))
  const byPlace = (one: CheckLine, other: CheckLine) =>
    (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
    one.line - other.line ||
    one.column - other.column ||
    (one.code < other.code ? -1 : one.code > other.code ? 1 : 0)
  return lines.sort(byPlace)
}

/** A finding as one line of text: `file:line:column severity code message`. */
export function lineOf({ file, line, column, severity, code, message }: CheckLine): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}`
}
