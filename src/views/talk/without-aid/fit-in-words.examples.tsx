import type { Example } from '../../../../tests/support/example.ts'
import { ofABack, withAStatement, withoutAid } from '../../../../tests/support/without-aid.tsx'
import { FitInWords } from './fit-in-words.tsx'

export const examples: Example[] = [
  { name: 'Nothing added that matters', render: () => withoutAid(<FitInWords />, { facts: ofABack }) },
  { name: 'Two statements', render: () => withoutAid(<FitInWords />, { facts: withAStatement }) },
  {
    name: 'In a narrow place',
    width: 340,
    render: () => withoutAid(<FitInWords />, { facts: withAStatement }),
  },
]
