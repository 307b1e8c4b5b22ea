import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { BesideToggle } from './beside-toggle.tsx'

const inPolish = (beside: boolean) => ({
  facts: [{ type: 'language.chosen' as const, language: 'pl', beside }],
})

export const examples: Example[] = [
  { name: 'Polish alone', render: () => inTalk(<BesideToggle />, inPolish(false)) },
  { name: 'English beside Polish', render: () => inTalk(<BesideToggle />, inPolish(true)) },
  {
    name: 'Another tab has it',
    render: () => inTalk(<BesideToggle />, { ...inPolish(true), mayWrite: false }),
  },
]
