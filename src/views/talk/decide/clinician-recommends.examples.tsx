import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { ClinicianRecommends } from './clinician-recommends.tsx'

const recommendation = (
  <Opened>
    <ClinicianRecommends />
  </Opened>
)

const recommends = (option: string | null, asked: boolean) =>
  inTalk(recommendation, {
    facts: [{ type: 'recommendation.given', option, asked, reason: 'The score is low, and it is early.' }],
  })

export const examples: Example[] = [
  { name: 'Nothing said', render: () => inTalk(<ClinicianRecommends />) },
  { name: 'Asked for', render: () => recommends('back-up', true) },
  { name: 'None', render: () => recommends(null, false) },
]
