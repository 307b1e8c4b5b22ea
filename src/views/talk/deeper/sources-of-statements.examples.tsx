import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { SourcesOfStatements } from './sources-of-statements.tsx'

export const examples: Example[] = [
  { name: 'Each with its sources', width: 480, render: () => inTalk(<SourcesOfStatements />) },
]
