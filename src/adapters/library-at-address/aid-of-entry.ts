import type { PlacedFinding } from '../../domain/aid/finding.ts'
import { listedAs } from '../../domain/aid/make-index.ts'
import type { LibraryEntry } from '../../domain/library/library.schema.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type { DraftReader } from '../../ports/draft-reader.port.ts'
import type { OwnAid } from '../../ports/own-aids.port.ts'
import { unpacked } from '../aid-folder/portable-aid.ts'

export type GateTrouble =
  | { code: 'not-an-aid' }
  | { code: 'checks'; findings: readonly PlacedFinding[] }
  /** The library says something else of the aid than the aid itself. */
  | { code: 'listed-otherwise'; what: string }

const said = ['id', 'title', 'short', 'synonyms', 'area', 'version', 'reviewBy'] as const

/** The aid in a library's file: through schema and checks, and just what its entry says. */
export async function aidOfEntry(
  text: string,
  entry: LibraryEntry,
  reader: Pick<DraftReader, 'read'>,
): Promise<Result<OwnAid, GateTrouble>> {
  const read = unpacked(text)
  if ('refused' in read) return trouble({ code: 'not-an-aid' })
  const words = read.files.flatMap(({ path, text: content }) =>
    path.endsWith('.md') ? [[path.slice(0, -'.md'.length), content] as const] : [],
  )
  const facts = read.files.find(({ path }) => path === 'aid.yaml')?.text ?? ''
  const texts = { facts, words: Object.fromEntries(words) }
  const { aid, findings } = await reader.read(texts)
  if (!aid) return trouble({ code: 'checks', findings })
  const listed = listedAs(aid)
  const other = said.find((key) => listed[key] !== entry[key])
  if (other) return trouble({ code: 'listed-otherwise', what: other })
  // The pin that sign-offs and consultations hold is the hash that the library lists.
  return aid.hash === entry.sha256
    ? ok({ aid, texts })
    : trouble({ code: 'listed-otherwise', what: 'sha256' })
}
