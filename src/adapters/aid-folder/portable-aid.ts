import { PortableAid } from '../../domain/aid/aid.schema.ts'
import { type Fault, fault } from '../../domain/aid/finding.ts'
import { handedFrom } from '../../domain/draft/handed-notes.ts'
import { type AidFile, factsFileName, largestFile, notesFileName, wordsFileName } from './aid-file.ts'

/** A portable file holds a few files of an aid; beyond this it is not read. */
export const largestPortable = 16 * largestFile

/** The text of a file exactly as its bytes say, with any byte-order mark; `undefined` where it is not UTF-8. */
function exactText(file: AidFile): string | undefined {
  if ('text' in file) return file.text
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes)
  } catch {
    return undefined
  }
}

/** Packs the files of a folder as they are; the folder need not pass its checks, but its files must be text. */
export function packed(
  files: readonly AidFile[],
): { portable: PortableAid } | { refused: Fault; file: string } {
  const words: [string, string][] = []
  let facts: string | undefined
  let notes: string | undefined
  for (const file of files) {
    const language = wordsFileName.exec(file.path)?.[1]
    if (file.path !== factsFileName && file.path !== notesFileName && !language) continue
    if ('bytes' in file && file.bytes.length > largestFile) {
      return {
        refused: fault('file-too-large', { kilobytes: largestFile / 1024 }),
        file: file.path,
      }
    }
    const text = exactText(file)
    if (text === undefined) return { refused: fault('file-not-text', {}), file: file.path }
    if (language) words.push([language, text])
    else if (file.path === factsFileName) facts = text
    // Some other file of that name is nobody's notes.
    else if (handedFrom(text)) notes = text
  }
  if (facts === undefined) return { refused: fault('no-facts-file', {}), file: factsFileName }
  return {
    portable: { format: 1, facts, words: Object.fromEntries(words), ...(notes !== undefined && { notes }) },
  }
}

/** Every key of a text that is known to be JSON, at whatever depth, as often as it stands there. */
function keysIn(json: string): string[] {
  const keys: string[] = []
  for (let from = json.indexOf('"'); from >= 0; ) {
    let end = from + 1
    while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1
    let next = end + 1
    while (' \t\r\n'.includes(json[next] ?? '-')) next += 1
    if (json[next] === ':') keys.push(JSON.parse(json.slice(from, end + 1)) as string)
    from = json.indexOf('"', end + 1)
  }
  return keys
}

/** The files that a portable text holds; names come from languages of two or three letters and from nothing else. */
export function unpacked(text: string): { files: { path: string; text: string }[] } | { refused: Fault } {
  let value: unknown
  try {
    value = JSON.parse(text, (key, inside: unknown) => {
      // Schemas drop this key without a word, and nothing may be lost silently.
      if (key === '__proto__') throw new Error(key)
      return inside
    })
  } catch {
    return { refused: fault('portable-broken', { detail: 'JSON' }) }
  }
  const parsed = PortableAid.safeParse(value)
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.map(String).join('.') || 'format'
    return { refused: fault('portable-broken', { detail: place }) }
  }
  const { facts, words, notes } = parsed.data
  // Of two texts under one key JSON keeps the second, without a word. Languages are never named as the other keys are.
  const keys = keysIn(text)
  const twice = keys.find((key, place) => keys.indexOf(key) < place)
  if (twice !== undefined) return { refused: fault('portable-broken', { detail: twice }) }
  // Half of a character can stand in JSON and in no file: kept, it would come back as another.
  if ([facts, notes ?? '', ...Object.values(words)].some((inside) => /\p{Cs}/u.test(inside)))
    return { refused: fault('file-not-text', {}) }
  if (notes !== undefined && !handedFrom(notes))
    return { refused: fault('portable-broken', { detail: 'notes' }) }
  const texts = Object.entries(words).map(([language, content]) => ({
    path: `${language}.md`,
    text: content,
  }))
  const more = notes === undefined ? [] : [{ path: notesFileName, text: notes }]
  return { files: [{ path: factsFileName, text: facts }, ...texts, ...more] }
}
