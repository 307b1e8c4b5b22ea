import type { Example } from '../../../tests/support/example.ts'
import { Held } from '../../../tests/support/held.tsx'
import type { EditRefusal } from '../../domain/draft/draft-edit.ts'
import { DraftField } from './draft-field.tsx'

type Given = Partial<Parameters<typeof DraftField>[0]> & { stored: string }

const field = ({ stored, ...given }: Given, refusal?: EditRefusal) => (
  <Held start={stored}>
    {(now, hold) => (
      <DraftField
        label="In one line"
        stored={now}
        onWrite={async (text) => {
          if (!refusal) hold(text)
          return refusal
        }}
        {...given}
      />
    )}
  </Held>
)

export const examples: Example[] = [
  { name: 'A line', render: () => field({ stored: 'Change nothing for now' }) },
  { name: 'Prose', render: () => field({ stored: 'One paragraph.\n\nAnd one more.', kind: 'prose' }) },
  { name: 'A day', render: () => field({ stored: '2026-11-26', kind: 'day' }) },
  { name: 'With a hint', render: () => field({ stored: '', hint: 'May be left empty' }) },
  { name: 'With a fault', render: () => field({ stored: '', faults: ['The words for this are missing.'] }) },
  { name: 'Refused', render: () => field({ stored: 'Words' }, 'text-means-more') },
]
