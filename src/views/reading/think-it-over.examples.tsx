import { createRef } from 'react'
import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { nothingWritten } from '../../domain/from-home/nothing-written.ts'
import { ThinkItOver } from './think-it-over.tsx'

export const examples: Example[] = [
  {
    name: 'Not begun',
    width: 360,
    render: () => (
      <InEnglish>
        <ThinkItOver
          heading={createRef()}
          title="Sore throat"
          named={{ options: [{ id: 'wait', text: 'Wait and see' }], priorities: [] }}
          from="nothing"
          notes=""
          keep={nowhere}
          begun={nothingWritten({ kind: 'thought-over', day: '2026-11-26', aid: null })}
          sending={{
            copy: () => Promise.resolve(true),
            copyLink: () => Promise.resolve(true),
            save: () => true,
          }}
        />
      </InEnglish>
    ),
  },
  {
    name: 'With notes of the file',
    width: 360,
    render: () => (
      <InEnglish>
        <ThinkItOver
          heading={createRef()}
          title="Sore throat"
          named={{ options: [{ id: 'wait', text: 'Wait and see' }], priorities: [] }}
          from="file"
          notes="It is easing a little"
          keep={nowhere}
          begun={nothingWritten({ kind: 'thought-over', day: '2026-11-26', aid: null })}
          sending={{
            copy: () => Promise.resolve(true),
            copyLink: () => Promise.resolve(true),
            save: () => true,
          }}
        />
      </InEnglish>
    ),
  },
]
