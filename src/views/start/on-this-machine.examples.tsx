import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { type ListedTalk, OnThisMachine, type OnThisMachineProps } from './on-this-machine.tsx'

const machine = (given: Partial<OnThisMachineProps>) => (
  <OnThisMachine
    holdsRecent={false}
    onCarryOn={nowhere}
    onLookAgain={nowhere}
    onOpenFile={nowhere}
    onClear={nowhere}
    isProtected={false}
    isPromisedToKeep
    {...given}
  />
)
const unfinished: ListedTalk[] = [
  {
    id: '1',
    aidTitle: 'Sore throat: antibiotic or not',
    lastAt: '2026-11-22T09:30:00.000Z',
    reference: '4F7KM',
    link: '#/talk/1/decide',
  },
  {
    id: '2',
    aidTitle: 'Statin to prevent a first heart attack',
    lastAt: '2026-11-20T16:05:00.000Z',
    reference: 'Q9CDX',
    link: '#/talk/2/next',
  },
]

export const examples: Example[] = [
  { name: 'Not known yet', width: 460, render: () => machine({}) },
  { name: 'Nothing is kept', width: 460, render: () => machine({ holdsAny: false }) },
  { name: 'Something is kept', width: 460, render: () => machine({ holdsAny: true, holdsRecent: true }) },
  { name: 'Two unfinished talks', width: 460, render: () => machine({ holdsAny: true, unfinished }) },
  { name: 'None unfinished', width: 460, render: () => machine({ holdsAny: true, unfinished: [] }) },
  {
    name: 'Two finished talks',
    width: 460,
    render: () => machine({ holdsAny: true, finished: unfinished }),
  },
  { name: 'None finished', width: 460, render: () => machine({ holdsAny: true, finished: [] }) },
  {
    name: 'What is kept may be wiped',
    width: 460,
    render: () => machine({ holdsAny: true, isPromisedToKeep: false, isProtected: true }),
  },
]
