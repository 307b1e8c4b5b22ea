import type { Example } from '../../../tests/support/example.ts'
import { mayaAtHome, namedAtHome, nothingAtHome } from '../../../tests/support/from-home.ts'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { type Sending, SendToPractice } from './send-to-practice.tsx'

export const sending: Sending = {
  copy: () => Promise.resolve(true),
  share: () => Promise.resolve(),
  save: () => true,
}
const send = (said: FromHome) => (
  <SendToPractice
    said={said}
    title="Sore throat: antibiotics or not?"
    named={namedAtHome}
    sending={sending}
  />
)

export const examples: Example[] = [
  { name: 'Nothing yet', width: 390, render: () => send(nothingAtHome) },
  { name: 'It fits', width: 390, render: () => send(mayaAtHome) },
  {
    name: 'Too long',
    width: 390,
    render: () => send({ ...mayaAtHome, ownWords: 'I want to be well again. '.repeat(30) }),
  },
]
