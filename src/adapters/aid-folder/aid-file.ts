import { type Fault, fault } from '../../domain/aid/finding.ts'

/** A file of an aid's folder by its name there, as bytes or as text that is known to be text. */
export type AidFile = { path: string } & ({ bytes: Uint8Array } | { text: string })

/** A place in a text: line and column from 1, columns in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

export type LocatedFault = Fault & Position & { severity?: 'warning' }

export const factsFileName = 'aid.yaml'
/** What people said of a draft; no part of the aid. */
export const notesFileName = 'notes.json'
export const wordsFileName = /^([a-z]{2,3})\.md$/

export const largestFile = 256 * 1024

const fixedCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Half of a character has no bytes in UTF-8 either: a file could not hold it. */
const control = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u
/** Overrides and isolates change the order in which text is read; tag characters are not seen at all. */
const direction = /[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u

/** The unsafe characters of a text: control characters, and those that turn the reading direction round. */
export function unsafeCharacter(text: string): { fault: Fault; at: number } | undefined {
  const turned = direction.exec(text)
  if (turned)
    return { fault: fault('direction-character', { character: fixedCharacter(turned[0]) }), at: turned.index }
  const found = control.exec(text)
  if (found)
    return { fault: fault('control-character', { character: fixedCharacter(found[0]) }), at: found.index }
  return undefined
}

/** Where an offset lies; `\r\n`, `\n` and a lone `\r` end a line. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function decoded(file: AidFile): string | Fault {
  if ('text' in file) {
    const size =
      file.text.length > largestFile ? file.text.length : new TextEncoder().encode(file.text).length
    return size > largestFile ? fault('file-too-large', { kilobytes: largestFile / 1024 }) : file.text
  }
  if (file.bytes.length > largestFile) return fault('file-too-large', { kilobytes: largestFile / 1024 })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes)
  } catch {
    return fault('file-not-text', {})
  }
}

/** The text of a file (`raw`, and `text` without its byte-order mark), or the reason why it is refused before anything parses it. */
export function textOf(file: AidFile): { text: string; raw: string } | { refused: LocatedFault } {
  const text = decoded(file)
  if (typeof text !== 'string') return { refused: { ...text, line: 1, column: 1 } }
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text
  const unsafe = unsafeCharacter(bare)
  if (unsafe) return { refused: { ...unsafe.fault, ...positionAt(bare, unsafe.at) } }
  return { text: bare, raw: text }
}
