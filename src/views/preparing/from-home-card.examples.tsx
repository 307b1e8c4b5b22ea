import { soreThroatAidInWords } from '../../../tests/support/aid-builder.ts'
import type { Example } from '../../../tests/support/example.ts'
import { mayaAtHome, mayaThoughtOver } from '../../../tests/support/from-home.ts'
import { MemoryTalk } from '../../../tests/support/memory-talk.tsx'
import type { NewFact } from '../../domain/consultation/fact.schema.ts'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { FromHomeCards } from './from-home-card.tsx'

const cards = (said: FromHome, ...facts: NewFact[]) => (
  <MemoryTalk aid={soreThroatAidInWords()} facts={[{ type: 'home.brought', said, source: 'text' }, ...facts]}>
    <FromHomeCards />
  </MemoryTalk>
)

export const examples: Example[] = [
  {
    name: 'Part of it is in the talk',
    width: 900,
    render: () =>
      cards(
        mayaAtHome,
        { type: 'matters.said', text: mayaAtHome.ownWords },
        { type: 'priority.chosen', priority: 'better-sooner' },
        { type: 'role.wanted', role: 'together' },
      ),
  },
  { name: 'A leaning waits', width: 340, render: () => cards(mayaThoughtOver) },
  {
    name: 'Of another version, with a choice that is none today',
    width: 900,
    render: () =>
      cards({
        ...mayaThoughtOver,
        aid: { id: 'acute-sore-throat', version: '0.0.9' },
        thought: { option: 'gone' },
        chosen: 'Go to hospital',
      }),
  },
]
