import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { inTalk } from '../../../tests/support/known-talks.tsx'
import { LanguageChoice, LanguageWaits } from './language-choice.tsx'
import { Spoken } from './spoken.ts'

const waits = (how: 'fetching' | 'failed') =>
  inTalk(
    <Spoken value={{ waits: how, again: nowhere }}>
      <LanguageWaits />
    </Spoken>,
    { facts: [{ type: 'language.chosen', language: 'pl', beside: false }] },
  )

export const examples: Example[] = [
  { name: 'English', render: () => inTalk(<LanguageChoice />) },
  { name: 'Its words are fetched', render: () => waits('fetching') },
  { name: 'Its words did not come', render: () => waits('failed') },
]
