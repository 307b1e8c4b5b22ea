import { emptyForm, formWith, InDraft, readTexts } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { changesSince } from '../../domain/draft/changes-since.ts'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import type { SaidChanges } from '../../renderings/aid-changes.ts'
import type { EarlierVersion } from './way-to-use.ts'
import { WhatChanged } from './what-changed.tsx'

const none: SaidChanges = {
  figures: [],
  certainty: [],
  judgement: [],
  eligibility: [],
  wording: [],
  lines: [],
}
const copied: EarlierVersion = { key: 'begun', is: 'copied', version: '0.0.1' }
const opened: EarlierVersion = { key: 'begun', is: 'opened', name: 'from-asha.aid.json' }

const changed = (texts: DraftTexts, said: Partial<SaidChanges> = {}, since: EarlierVersion = copied) => {
  const [before, now] = [readTexts(emptyForm), readTexts(texts)]
  return (
    <InDraft texts={texts}>
      <WhatChanged
        since={since}
        before={before}
        now={now}
        said={{ ...none, ...said }}
        units={changesSince(before, now)}
      />
    </InDraft>
  )
}
const english = emptyForm.words['en'] ?? ''
const inWords = (from: string, to: string): DraftTexts => ({
  ...emptyForm,
  words: { en: english.replace(from, to) },
})
const firstLine = english.split('\n').find((line) => line.startsWith('- {#')) ?? ''

export const examples: Example[] = [
  {
    name: 'A figure that went',
    render: () =>
      changed(
        formWith((facts) => facts.replace('funding:', 'funding: an invented fund #')),
        {
          figures: [{ name: 'Event. Choice a (2 to 7)', before: '10 of 100', now: 'taken out' }],
          lines: ['A group was taken out: 2 to 7'],
        },
      ),
  },
  { name: 'Words within a line', render: () => changed(inWords(firstLine, `${firstLine} And more.`)) },
  { name: 'Nothing, since a file was opened', render: () => changed(emptyForm, {}, opened) },
]
