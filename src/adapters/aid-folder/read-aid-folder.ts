import type { Aid, AidWords, PortableAid } from '../../domain/aid/aid.schema.ts'
import type { AidFacts } from '../../domain/aid/aid-facts.schema.ts'
import { checkAid } from '../../domain/aid/check-aid.ts'
import { type Finding, fault, type PlacedFinding, type Severity } from '../../domain/aid/finding.ts'
import { shapeOf } from '../../domain/aid/shape.check.ts'
import { slotsOf } from '../../domain/aid/slots.ts'
import { wholeCards } from '../../domain/aid/whole-cards.ts'
import type { CalendarDay } from '../../domain/shared/calendar.ts'
import {
  type AidFile,
  factsFileName,
  type LocatedFault,
  notesFileName,
  type Position,
  textOf,
  wordsFileName,
} from './aid-file.ts'
import { type FactsFile, parseFactsFile } from './facts-file.ts'
import { portableText } from './portable-text.ts'
import { parseWordsFile, type WordsFile } from './words-file.ts'

const mostFindings = 300

/** Whether a file's name is one of those that an aid is made of. */
export const isPartOfAnAid = (name: string): boolean => name === factsFileName || wordsFileName.test(name)

/** What a folder came to: the aid, where it has no error, and everything that was found. */
export interface AidFolder {
  aid?: Aid
  /** The title, where the words could be read at all; for listing an aid that cannot be used. */
  title?: string
  findings: PlacedFinding[]
}

/** The same with what the files say, for those who write it. */
export interface AidInWriting extends AidFolder {
  /** What the facts say, whatever their shape; absent where they cannot be read. */
  value?: unknown
  facts?: AidFacts
  words: ReadonlyMap<string, WordsFile>
  sourceLanguage: string
}

interface Readings {
  facts?: FactsFile
  words: Map<string, WordsFile>
  raw: Map<string, string>
  refused: PlacedFinding[]
}

/** Faults that matter in every language: they are about safety, not about a translation in progress. */
const alwaysErrors: ReadonlySet<string> = new Set([
  'html-in-words',
  'image-in-words',
  'link-not-allowed',
  'direction-character',
  'control-character',
  'mark-in-words',
  'words-broken',
  'too-deep',
  'too-many-lines',
])

/** Reads each file for itself; what cannot be read safely is refused here. */
function readingsOf(files: readonly AidFile[]): Readings {
  const readings: Readings = { words: new Map(), raw: new Map(), refused: [] }
  for (const file of files) {
    const language = wordsFileName.exec(file.path)?.[1]
    // Notes stand beside an aid, and are looked at where they are taken in.
    if (file.path === notesFileName) continue
    if (!isPartOfAnAid(file.path)) {
      const unused = {
        ...fault('file-not-used', {}),
        severity: 'warning',
        file: file.path,
        line: 1,
        column: 1,
      } as const
      readings.refused.push(unused)
      continue
    }
    const read = textOf(file)
    if ('refused' in read) {
      readings.refused.push({ ...read.refused, severity: 'error', file: file.path })
      continue
    }
    readings.raw.set(file.path, read.raw)
    if (language) readings.words.set(language, parseWordsFile(read.text))
    else readings.facts = parseFactsFile(read.text)
  }
  return readings
}

const sourceLanguageOf = (value: unknown): string => {
  const language =
    typeof value === 'object' && value !== null && 'sourceLanguage' in value ? value.sourceLanguage : ''
  return typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : 'en'
}

const placed = (
  file: string,
  severity: Severity,
  { line, column, ...found }: LocatedFault,
): PlacedFinding => ({
  ...found,
  severity,
  file,
  line,
  column,
})

function parsingFindings({ facts, words }: Readings, sourceLanguage: string): PlacedFinding[] {
  const ofWords = [...words].flatMap(([language, { faults }]) =>
    faults.map((found) => {
      const isError = language === sourceLanguage || alwaysErrors.has(found.code)
      return placed(`${language}.md`, isError ? 'error' : 'warning', found)
    }),
  )
  return [...(facts?.faults ?? []).map((found) => placed(factsFileName, 'error', found)), ...ofWords]
}

function placeOf({ place }: Finding, { facts, words }: Readings): { file: string } & Position {
  if (place.part === 'facts') {
    return { file: factsFileName, ...(facts?.positionOf(place.path, place.on) ?? { line: 1, column: 1 }) }
  }
  const position = words.get(place.language)?.positionOf(place.slot, place.quote)
  return { file: `${place.language}.md`, ...(position ?? { line: 1, column: 1 }) }
}

/** A place is found by walking the file: those that are left out in the end get none. */
function inPlace(found: readonly Finding[], readings: Readings): PlacedFinding[] {
  const isOver = found.length > mostFindings
  return (isOver ? ranked(found) : found).map((one, turn) =>
    turn < mostFindings
      ? { ...one, ...placeOf(one, readings) }
      : { ...one, file: factsFileName, line: 1, column: 1 },
  )
}

/** The words of each language as the app shows them: lines as plain text, prose as Markdown. */
function wordsOfFolder(
  facts: AidFacts,
  readings: Readings,
): { words: Record<string, AidWords>; findings: Finding[] } {
  const findings: Finding[] = []
  const words: Record<string, AidWords> = {}
  for (const [language, { entries }] of [...readings.words].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    const lines = new Set(
      slotsOf(facts, language).flatMap(({ path, kind }) => (kind === 'line' ? [path] : [])),
    )
    const texts: AidWords = {}
    for (const [slot, entry] of entries) {
      texts[slot] = lines.has(slot) ? entry.plain : entry.prose
      if (!lines.has(slot) || !entry.marked) continue
      const severity = language === facts.sourceLanguage ? 'error' : 'warning'
      findings.push({
        ...fault('marks-in-line', { slot }),
        severity,
        place: { part: 'words', language, slot },
      })
    }
    words[language] = texts
  }
  return { words, findings }
}

function missingFiles(
  readings: Readings,
  files: readonly AidFile[],
  sourceLanguage: string,
): PlacedFinding[] {
  const has = (name: string) => files.some(({ path }) => path === name)
  const at = { severity: 'error', line: 1, column: 1 } as const
  if (!has(factsFileName)) return [{ ...fault('no-facts-file', {}), ...at, file: factsFileName }]
  const name = `${sourceLanguage}.md`
  if (has(name) || !readings.facts) return []
  return [{ ...fault('no-words-file', { language: sourceLanguage }), ...at, file: name }]
}

const ranked = <One extends { severity: Severity }>(found: readonly One[]): One[] =>
  [...found].sort((one, other) => Number(one.severity !== 'error') - Number(other.severity !== 'error'))

function capped(findings: PlacedFinding[]): PlacedFinding[] {
  const more = findings.length - mostFindings
  if (more <= 0) return findings
  const inOrder = ranked(findings)
  const last = inOrder[mostFindings - 1]
  const rest = { ...fault('more-findings', { more }), severity: last?.severity ?? 'error' } as const
  return [
    ...inOrder.slice(0, mostFindings),
    { ...rest, file: last?.file ?? factsFileName, line: 1, column: 1 },
  ]
}

function portableOf({ words, raw }: Readings): PortableAid {
  const texts = [...words.keys()].map((language) => [language, raw.get(`${language}.md`) ?? ''] as const)
  return { format: 1, facts: raw.get(factsFileName) ?? '', words: Object.fromEntries(texts) }
}

/**
 * Reads the files of one aid's folder and holds them against every check.
 * @param sha256 makes the pin from the portable text (hexadecimal)
 */
export function readAidFolder(
  files: readonly AidFile[],
  today: CalendarDay,
  sha256: (text: string) => string,
): AidInWriting {
  const readings = readingsOf(files)
  const value = readings.facts && 'value' in readings.facts ? readings.facts.value : undefined
  const sourceLanguage = sourceLanguageOf(value)
  const missing = missingFiles(readings, files, sourceLanguage)
  const written = { words: readings.words, sourceLanguage, ...(value !== undefined && { value }) }
  if (missing.some(({ code }) => code === 'no-facts-file')) return { ...written, findings: missing }
  const findings = [...readings.refused, ...missing, ...parsingFindings(readings, sourceLanguage)]
  const title = readings.words.get(sourceLanguage)?.entries.get('title')?.plain
  const folder = { ...written, ...(title && { title }) }
  if (!readings.facts || !('value' in readings.facts)) return { ...folder, findings: capped(findings) }
  const shape = shapeOf(value)
  if ('findings' in shape) {
    return { ...folder, findings: capped([...findings, ...inPlace(shape.findings, readings)]) }
  }
  const known = { ...folder, facts: shape.facts }
  const { words, findings: marks } = wordsOfFolder(shape.facts, readings)
  findings.push(...inPlace([...marks, ...checkAid(shape.facts, words, today)], readings))
  if (findings.some(({ severity }) => severity === 'error')) return { ...known, findings: capped(findings) }
  const aid = {
    hash: sha256(portableText(portableOf(readings))),
    facts: shape.facts,
    words: wholeCards(shape.facts, words),
  }
  return { ...known, findings: capped(findings), aid }
}
