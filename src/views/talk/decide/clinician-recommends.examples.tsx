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
  { name: 'Before anything is known of what matters', render: () => inTalk(recommendation) },
  {
    name: 'First, for who wants the clinician to decide',
    render: () =>
      inTalk(<ClinicianRecommends isFirst />, {
        facts: [
          { type: 'matters.said', text: 'Back at work on Monday' },
          { type: 'role.wanted', role: 'clinician' },
        ],
      }),
  },
  {
    name: 'Only if asked',
    render: () => inTalk(<ClinicianRecommends />, { facts: [{ type: 'role.wanted', role: 'person' }] }),
  },
  { name: 'Asked for', render: () => recommends('back-up', true) },
  { name: 'None', render: () => recommends(null, false) },
]
