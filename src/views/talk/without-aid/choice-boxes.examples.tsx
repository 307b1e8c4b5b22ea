import type { Example } from '../../../../tests/support/example.ts'
import { ofABack, withoutAid } from '../../../../tests/support/without-aid.tsx'
import { ChoiceBoxes } from './choice-boxes.tsx'

export const examples: Example[] = [
  { name: 'Nothing written', width: 420, render: () => withoutAid(<ChoiceBoxes />) },
  { name: 'Three choices', render: () => withoutAid(<ChoiceBoxes />, { facts: ofABack }) },
]
