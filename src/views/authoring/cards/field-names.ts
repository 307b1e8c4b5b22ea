import type { DraftPlace } from '../../../domain/draft/citations.ts'
import { slotNames } from '../../../domain/draft/entry-id.ts'
import { type EntryKind, entryLists } from '../../../domain/draft/entry-kinds.ts'
import { useWords } from '../../ui/words.ts'
import { useCountLabel } from '../slot-label.ts'

const ofAid = ['id', 'version', 'area', 'written', 'reviewBy', 'funding'] as const
const ofAuthor = ['name', 'role', 'interests'] as const
const ofSource = ['title', 'year', 'address', 'read', 'funding', 'conflicts'] as const
const ofOtherSource = ['authors', 'searched', 'secondary'] as const
const ofEntry = [
  'kind',
  'role',
  'better',
  'mustMention',
  'rare',
  'partOf',
  'category',
  'urgency',
  'who',
  'options',
  'after',
  'about',
  'sources',
  'living',
  'testedWithPatients',
  'screening',
] as const

const among = <Name extends string>(names: readonly Name[], name: string): Name | undefined =>
  names.find((known) => known === name)

/**
 * What the field over a place is called; `''` where the place is a whole entry, or has no field of its own.
 * @param kind of the entry in whose facts it stands
 */
export function useFieldName(): (place: DraftPlace, kind?: EntryKind) => string {
  const t = useWords(['cards', 'draft'])
  const countLabel = useCountLabel()
  return (place, kind) => {
    if (place.in === 'words') {
      const last = place.slot.slice(place.slot.lastIndexOf('.') + 1)
      const known = among(slotNames, last)
      return known ? t(`draft:slot.${known}`) : (countLabel(last) ?? '')
    }
    const steps = kind ? place.path.slice(entryLists[kind].path.length + 1) : place.path
    const name = String(steps[0] ?? '')
    if (kind === undefined) {
      const known = among(ofAid, name)
      if (known) return t(`draft:fact.${known}`)
    }
    if (kind === 'authors') {
      const known = among(ofAuthor, name)
      return known ? t(`draft:fact.${known}`) : ''
    }
    if (kind === 'sources') {
      const known = among(ofSource, name)
      const other = among(ofOtherSource, name)
      return known ? t(`draft:source.${known}`) : other ? t(`source.${other}`) : ''
    }
    const known = among(ofEntry, name)
    return known ? t(`field.${known}`) : ''
  }
}
