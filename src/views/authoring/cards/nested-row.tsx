import { type ComponentProps, useState } from 'react'
import { isWithin } from '../../../domain/draft/finding-places.ts'
import { useWorkbench } from '../workbench.ts'
import { findingsOf } from './entry.ts'
import { RowOfEntry } from './row-of-entry.tsx'

interface NestedRowProps extends Omit<ComponentProps<typeof RowOfEntry>, 'level' | 'found' | 'onOpen'> {
  /** Further places whose findings are its own. */
  words: string
}

/** One entry within an entry: a group of people, a reason. */
export function NestedRow({ place, words, isOpen, ...given }: NestedRowProps) {
  const [opened, setOpen] = useState<boolean>()
  const { reading } = useWorkbench()
  const found = reading
    ? [...findingsOf(reading)].flatMap(([key, all]) =>
        isWithin(key, place) || isWithin(key, words) ? all : [],
      )
    : []
  return (
    <RowOfEntry {...given} place={place} level={4} found={found} isOpen={opened ?? isOpen} onOpen={setOpen} />
  )
}
