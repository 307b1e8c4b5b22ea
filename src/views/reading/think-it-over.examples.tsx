import { createRef } from 'react'
import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { nothingWritten } from '../../domain/from-home/nothing-written.ts'
import { ThinkItOver, type ThinkItOverProps } from './think-it-over.tsx'

const thinking = (given: Pick<ThinkItOverProps, 'from' | 'notes'>) => () => (
  <InEnglish>
    <ThinkItOver
      heading={createRef()}
      title="Sore throat"
      named={{ options: [{ id: 'wait', text: 'Wait and see' }], priorities: [] }}
      keep={nowhere}
      begun={nothingWritten({ kind: 'thought-over', day: '2026-11-26', aid: null })}
      sending={{
        copy: () => Promise.resolve(true),
        copyLink: () => Promise.resolve(true),
        save: () => true,
      }}
      {...given}
    />
  </InEnglish>
)

export const examples: Example[] = [
  { name: 'Not begun', width: 360, render: thinking({ from: 'nothing', notes: '' }) },
  {
    name: 'With notes of the file',
    width: 360,
    render: thinking({ from: 'file', notes: 'It is easing a little' }),
  },
]
