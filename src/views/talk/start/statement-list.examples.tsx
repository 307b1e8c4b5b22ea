import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { useTalk } from '../talk.ts'
import { StatementList } from './statement-list.tsx'

function Urgent() {
  const { urgent } = useTalk().aid.facts.eligibility
  return <StatementList section="urgent" heading="Go at once" statements={urgent} urgent />
}

function For() {
  const { eligibility } = useTalk().aid.facts
  return <StatementList section="for" heading="This is for" statements={eligibility.for} />
}

export const examples: Example[] = [
  { name: 'Whom it is for', render: () => inTalk(<For />) },
  { name: 'Urgent', width: 340, render: () => inTalk(<Urgent />) },
]
