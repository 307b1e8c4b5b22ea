import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { DraftTroublePage } from './draft-trouble-page.tsx'

const whys = ['draft-not-found', 'draft-damaged', 'format-newer', 'other'] as const

export const examples: Example[] = whys.map((why) => ({
  name: why,
  isPage: true,
  render: () => (
    <DraftTroublePage
      why={why}
      remains={why === 'draft-damaged' ? '{"format":1,"key":' : undefined}
      onRetry={nowhere}
    />
  ),
}))
