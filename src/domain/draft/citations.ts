import type { FactsPath, FactsValue } from './draft-edit.ts'
import type { Written } from './entry-kinds.ts'

/** One place in a draft: a path of its facts, or a slot of its words. */
export type DraftPlace = { in: 'facts'; path: FactsPath } | { in: 'words'; language: string; slot: string }

const citation = /\[@([^\]]*)\]/g

function inFacts(
  value: FactsValue | undefined,
  path: FactsPath,
  note: (id: string, path: FactsPath) => void,
) {
  if (typeof value !== 'object' || value === null) return
  for (const [key, entry] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key
    const own = [...path, step]
    const isNamed = key === 'source' || key === 'reportedBy' || path.at(-1) === 'sources'
    if (typeof entry === 'string' && isNamed) note(entry, own)
    else inFacts(entry, own, note)
  }
}

/** Where each source is cited, those among them that are in no list: the source's id → places. */
export function citationsIn({ value, words }: Written): ReadonlyMap<string, readonly DraftPlace[]> {
  const found = new Map<string, DraftPlace[]>()
  const note = (id: string, place: DraftPlace) => found.set(id, [...(found.get(id) ?? []), place])
  inFacts(value, [], (id, path) => {
    // The bibliography does not cite itself.
    if (path[0] !== 'sources') note(id, { in: 'facts', path })
  })
  for (const [language, slots] of Object.entries(words)) {
    for (const [slot, { prose }] of Object.entries(slots)) {
      const cited = new Set([...prose.matchAll(citation)].map(([, id = '']) => id))
      for (const id of cited) note(id, { in: 'words', language, slot })
    }
  }
  return found
}
