import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { SignOffForm } from './sign-off-form.tsx'

export const examples: Example[] = [
  { name: 'Empty', width: 560, render: () => <SignOffForm onSign={nowhere} /> },
]
