import { type DraftTexts, withText } from '../../src/domain/draft/draft.ts'
import { templateTexts } from '../../src/domain/draft/template.ts'
import changes from '../fixtures/hostile-aids/changes.json'

type Piece = string | { base: true } | { text: string; times: number } | { numbered: string; times: number }

/** Of `tests/fixtures/hostile-aids/changes.json`; its README says what each is. */
interface Change {
  name: string
  in: string
  replace: string | null
  with: Piece | Piece[]
  all?: boolean
}

const base = templateTexts('2026-11-26')

function said(piece: Piece, text: string): string {
  if (typeof piece === 'string') return piece
  if ('base' in piece) return text
  if ('text' in piece) return piece.text.repeat(piece.times)
  return Array.from({ length: piece.times }, (_, turn) =>
    piece.numbered.replaceAll('<n>', String(turn)),
  ).join('')
}

function changed(change: Change): DraftTexts {
  const text = change.in === 'facts' ? base.facts : (base.words[change.in] ?? '')
  const pieces = Array.isArray(change.with) ? change.with : [change.with]
  const made = pieces.map((piece) => said(piece, text)).join('')
  if (change.replace !== null && !text.includes(change.replace)) throw new Error(`${change.name}: not there`)
  const next =
    change.replace === null
      ? made
      : change.all
        ? text.replaceAll(change.replace, () => made)
        : text.replace(change.replace, () => made)
  const part =
    change.in === 'facts' ? ({ part: 'facts' } as const) : ({ part: 'words', language: change.in } as const)
  return withText(base, part, next)
}

/** The name of each hostile draft, with its texts. */
export const hostileDrafts: readonly (readonly [string, DraftTexts])[] = (changes as unknown as Change[]).map(
  (change) => [change.name, changed(change)],
)

const files = import.meta.glob<string>('../fixtures/hostile-aids/*.aid.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Portable files as they might be dropped, by name. */
export const hostileFiles: readonly (readonly [string, string])[] = Object.entries(files).map(
  ([file, text]) => [file.slice(file.lastIndexOf('/') + 1, -'.aid.json'.length), text] as const,
)
