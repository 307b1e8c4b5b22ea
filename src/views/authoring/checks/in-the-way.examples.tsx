import {
  emptyForm,
  formInPieces,
  formWithErrors,
  InDraft,
} from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { InTheWay } from './in-the-way.tsx'

const way = (texts = emptyForm) => (
  <InDraft texts={texts}>
    <InTheWay onJudge={nowhere} />
  </InDraft>
)

export const examples: Example[] = [
  { name: 'Items to judge', render: () => way() },
  { name: 'Errors and items', render: () => way(formWithErrors) },
  { name: 'Without a shape', render: () => way(formInPieces) },
]
