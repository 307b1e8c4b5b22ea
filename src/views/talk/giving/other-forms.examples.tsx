import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat, statins } from '../../../../tests/support/known-talks.tsx'
import { usePapers } from '../summary/use-papers.ts'
import { OtherForms } from './other-forms.tsx'

const Forms = () => <OtherForms papers={usePapers()} />

export const examples: Example[] = [
  { name: 'No review day is set', render: () => inTalk(<Forms />, { facts: saidAbout(soreThroat) }) },
  {
    name: 'With a review day',
    render: () => inTalk(<Forms />, { aid: statins, facts: saidAbout(statins) }),
  },
]
