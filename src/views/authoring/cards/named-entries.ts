import { type EntryKind, idsOf, nameOf } from '../../../domain/draft/entry-kinds.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'

/** The entries of a kind as people call them; what is not named yet goes by its id. */
export function useNamed(kind: EntryKind): { id: string; label: string }[] {
  const { reading } = useWorkbench()
  if (!reading) return []
  return idsOf(reading.value, kind).map((id, place) => ({ id, label: nameOf(reading, kind, place) || id }))
}

/** The sources as one chooses among them: their marks with their titles. */
export function useNamedSources(): { value: string; label: string }[] {
  const t = useWords('cards')
  return useNamed('sources').map(({ id, label }) => ({
    value: id,
    label: t('rests.source', { id, title: label }),
  }))
}
