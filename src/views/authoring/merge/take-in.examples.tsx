import { useState } from 'react'
import {
  draftsDay,
  emptyForm,
  InDraft,
  readTexts as read,
} from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import type { DraftTexts } from '../../../domain/draft/draft.ts'
import { TakeIn } from './take-in.tsx'
import type { InHand, TheirFile } from './their-file.ts'

const swapped = (from: string, to: string, facts = emptyForm.facts): DraftTexts => ({
  ...emptyForm,
  facts: facts.replace(from, to),
})
const theirs = swapped(
  'reviewBy:',
  'reviewBy: 2031-01-01 #',
  emptyForm.facts.replace('funding:', 'funding: an invented fund #'),
)
const mine = swapped('reviewBy:', 'reviewBy: 2030-01-01 #')
const file: TheirFile = {
  name: 'from-a-colleague.aid.json',
  reading: read(theirs),
  notes: [
    {
      type: 'comment.made',
      comment: 'c1',
      place: '',
      text: 'Which ones?',
      by: { name: 'Dr Asha Patel', role: 'GP partner' },
      on: draftsDay,
    },
  ],
  begun: { mine: read(emptyForm), theirs: undefined },
}

function Held({ texts = mine, begins }: { texts?: DraftTexts; begins: InHand | undefined }) {
  const [inHand, setInHand] = useState(begins)
  return (
    <InDraft texts={texts}>
      <TakeIn inHand={inHand} onInHand={setInHand} open={() => Promise.resolve(file)} />
    </InDraft>
  )
}

export const examples: Example[] = [
  { name: 'No file chosen', render: () => <Held begins={undefined} /> },
  { name: 'One place to decide', render: () => <Held begins={{ file, decided: {} }} /> },
  {
    name: 'What both began from is not known',
    render: () => (
      <Held begins={{ file: { ...file, begun: { mine: undefined, theirs: undefined } }, decided: {} }} />
    ),
  },
  {
    name: 'Nothing in it that is not here',
    render: () => <Held texts={theirs} begins={{ file: { ...file, notes: [] }, decided: {} }} />,
  },
  {
    name: 'A file whose facts cannot be read',
    render: () => (
      <Held begins={{ file: { ...file, reading: read({ facts: '{', words: {} }) }, decided: {} }} />
    ),
  },
]
