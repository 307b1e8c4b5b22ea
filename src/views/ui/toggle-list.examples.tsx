import type { Example } from '../../../tests/support/example.ts'
import { Held } from '../../../tests/support/held.tsx'
import { ToggleList } from './toggle-list.tsx'

const statements = [
  { id: 'sooner', label: 'Getting better a bit sooner' },
  { id: 'tablets', label: 'Taking as few tablets as I can' },
  {
    id: 'work',
    label: 'Being back at work, or able to look after my children without help from anybody else',
  },
]

const list = (start: readonly string[], disabled = false) => (
  <Held start={start}>
    {(pressed, hold) => (
      <ToggleList
        legend="What might matter to you"
        hint="Tap three to five."
        entries={statements}
        isPressed={(id) => pressed.includes(id)}
        onToggle={(id, isPressed) => hold(isPressed ? [...pressed, id] : pressed.filter((one) => one !== id))}
        disabled={disabled}
      />
    )}
  </Held>
)

export const examples: Example[] = [
  { name: 'None pressed', render: () => list([]) },
  { name: 'Two pressed', render: () => list(['sooner', 'work']) },
  { name: 'Read only', render: () => list(['tablets'], true) },
  { name: 'In a narrow place', width: 280, render: () => list(['work']) },
]
