import type { Example } from '../../../tests/support/example.ts'
import { Opening } from './opening.tsx'

export const examples: Example[] = [{ name: 'Being opened', isPage: true, render: () => <Opening /> }]
