import { type EntryKind, entryLists, idsOf, textsAt } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { useNamed } from './named-entries.ts'
import { citedIn } from './source-entry.tsx'

const kinds = ['as-now', 'waiting', 'nothing', 'active'] as const
const roles = ['benefit', 'harm', 'course'] as const
const urgencies = ['emergency', 'same-day', 'soon'] as const

/** What a folded entry says of its facts beside its name; for what has no words also what it is called. */
export function useEntryNotes(kind: EntryKind): (place: number) => { name?: string; note?: string } {
  const t = useWords('cards')
  const { reading } = useWorkbench()
  const options = useNamed('options')
  return (place) => {
    if (!reading) return {}
    const path = [...entryLists[kind].path, place]
    const fact = (name: string) => textAt(reading.value, [...path, name])
    const called = () =>
      textsAt(reading.value, [...path, 'options'])
        .map((id) => options.find((option) => option.id === id)?.label ?? id)
        .join(', ')
    switch (kind) {
      case 'options': {
        const known = kinds.find((one) => one === fact('kind'))
        return known ? { note: t(`kind.${known}`) } : {}
      }
      case 'outcomes': {
        const known = roles.find((one) => one === fact('role'))
        const must = fact('mustMention') === 'true' ? [t('field.mustMention')] : []
        return { note: [...(known ? [t(`role.${known}`)] : []), ...must].join(' · ') }
      }
      case 'urgent':
      case 'safety-net': {
        const known = urgencies.find((one) => one === fact('urgency'))
        return known ? { note: t(`urgency.${known}`) } : {}
      }
      case 'next':
        return { note: called() }
      case 'reviews':
        return { name: called(), note: fact('after') }
      case 'sources': {
        const id = idsOf(reading.value, kind)[place] ?? ''
        const count = citedIn(reading).get(id)?.length ?? 0
        return { note: [id, count > 0 ? t('source.cited', { count }) : t('source.uncited')].join(' · ') }
      }
      default:
        return {}
    }
  }
}
