import type { DraftReading } from '../../domain/draft/draft-reading.ts'

const slotNames = ['name', 'about', 'short', 'title', 'synonyms', 'rule', 'low', 'high'] as const
type SlotName = (typeof slotNames)[number]

/** `scales.boston.low` as people say it: "The Boston score – The low end". What has no name of its own keeps its id. */
export function labelOf(path: string, reading: DraftReading, say: (name: SlotName) => string): string {
  const words = reading.words[reading.sourceLanguage] ?? {}
  const ids = path.split('.')
  const last = ids.at(-1) ?? path
  const known = slotNames.find((name) => name === last)
  const parents = ids
    .slice(1, -1)
    .map((id, place) => words[[...ids.slice(0, place + 2), 'name'].join('.')]?.prose ?? id)
  return [...parents, known ? say(known) : last].join(' – ')
}
