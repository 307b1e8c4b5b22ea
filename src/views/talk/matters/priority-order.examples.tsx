import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { PriorityOrder } from './priority-order.tsx'

const texts: Record<string, string> = {
  one: 'Getting better a bit sooner',
  two: 'Being back at work, or able to look after my children without help from anybody else',
  three: 'Not having to come back',
}
const order = (ids: readonly string[], mayWrite = true, beside?: string) =>
  inTalk(
    <PriorityOrder
      priorities={ids}
      textOf={(id) => texts[id] ?? `Statement ${id}`}
      besideOf={(id) => (id === 'two' ? beside : undefined)}
      onPlace={nowhere}
    />,
    { mayWrite },
  )

export const examples: Example[] = [
  { name: 'Empty', render: () => order([]) },
  { name: 'One', render: () => order(['one']) },
  { name: 'Three, with long words', width: 420, render: () => order(Object.keys(texts)) },
  {
    name: 'With how much one matters',
    width: 420,
    render: () => order(['one', 'two'], true, 'matters a lot'),
  },
  { name: 'More than five', render: () => order(['one', 'two', 'three', '4', '5', '6']) },
  { name: 'Only reads', width: 300, render: () => order(['one', 'two'], false) },
]
