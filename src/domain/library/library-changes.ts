import { isLater } from '../draft/next-version.ts'
import type { LibraryEntry } from './library.schema.ts'

/** A version that was listed once: it must never be another file. */
export type EarlierEntry = Pick<LibraryEntry, 'id' | 'version' | 'sha256'>

/** What is known here of a library's aids. */
export interface LibraryContent {
  entries: readonly LibraryEntry[]
  /** Versions that it listed before and lists no more. */
  earlier: readonly EarlierEntry[]
}

/** An entry that was not taken over; the one that was known, if any, stays. */
export interface RefusedEntry extends Pick<LibraryEntry, 'id' | 'title' | 'version'> {
  why: 'changed-in-place' | 'older'
}

export interface LibraryChanges {
  added: number
  renewed: number
  gone: number
  refused: readonly RefusedEntry[]
}

const versionOf = ({ id, version }: EarlierEntry): string => `${id} ${version}`

function refusalOf(
  entry: LibraryEntry,
  known: LibraryEntry | undefined,
  hashes: ReadonlyMap<string, string>,
): RefusedEntry['why'] | undefined {
  const before = hashes.get(versionOf(entry))
  if (before !== undefined && before !== entry.sha256) return 'changed-in-place'
  if (known && known.version !== entry.version && !isLater(entry.version, known.version)) return 'older'
  return undefined
}

/** What a library lists now, held against what is known of it: a version never changes, and none becomes older. */
export function takenOver(
  content: LibraryContent,
  listed: readonly LibraryEntry[],
): { content: LibraryContent; changes: LibraryChanges } {
  const known = new Map(content.entries.map((entry) => [entry.id, entry]))
  const hashes = new Map([...content.earlier, ...content.entries].map((one) => [versionOf(one), one.sha256]))
  const entries: LibraryEntry[] = []
  const refused: RefusedEntry[] = []
  let added = 0
  let renewed = 0
  for (const entry of listed) {
    const before = known.get(entry.id)
    const why = refusalOf(entry, before, hashes)
    const { id, title, version } = entry
    if (why) refused.push({ id, title, version, why })
    const taken = why ? before : entry
    if (taken) entries.push(taken)
    if (why) continue
    if (!before) added += 1
    else if (before.version !== version) renewed += 1
  }
  const now = new Set(entries.map(versionOf))
  const left = content.entries
    .filter((entry) => !now.has(versionOf(entry)))
    .map(({ id, version, sha256 }) => ({ id, version, sha256 }))
  const ids = new Set(listed.map(({ id }) => id))
  const gone = content.entries.filter(({ id }) => !ids.has(id)).length
  return {
    content: { entries, earlier: [...content.earlier, ...left] },
    changes: { added, renewed, gone, refused },
  }
}
