import { InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import type { StandardItem } from '../../../domain/aid/standards.ts'
import { JudgeForm } from './judge-form.tsx'

const item: StandardItem = {
  key: 'own.lay-reading',
  group: 'own',
  id: 'lay-reading',
  standing: 'person',
  isForPerson: true,
}

export const examples: Example[] = [
  {
    name: 'To fill in',
    render: () => (
      <InDraft>
        <JudgeForm item={item} pins={{ pin: 'draft' }} onDone={nowhere} onCancel={nowhere} />
      </InDraft>
    ),
  },
]
