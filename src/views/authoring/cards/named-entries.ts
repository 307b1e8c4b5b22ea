import { type EntryKind, idsOf, nameOf } from '../../../domain/draft/entry-kinds.ts'
import { useWorkbench } from '../workbench.ts'

/** The entries of a kind as people call them; what is not named yet goes by its id. */
export function useNamed(kind: EntryKind): { id: string; label: string }[] {
  const { reading } = useWorkbench()
  if (!reading) return []
  return idsOf(reading.value, kind).map((id, place) => ({ id, label: nameOf(reading, kind, place) || id }))
}
