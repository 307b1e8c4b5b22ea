import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { inTalk, saidAbout, soreThroat } from '../../../tests/support/known-talks.tsx'
import { TalkBar, type TalkBarProps } from './talk-bar.tsx'

const bar = (given: Partial<TalkBarProps> = {}) => (
  <TalkBar
    saving="saved"
    onSaveAgain={nowhere}
    undoes="matters.said"
    onUndo={nowhere}
    isTyping={false}
    {...given}
  />
)
const page = (shown: ReturnType<typeof bar>, given: Parameters<typeof inTalk>[1]) => (
  <>
    <main>
      <h1>A stage</h1>
    </main>
    {inTalk(shown, given)}
  </>
)
const facts = saidAbout(soreThroat)

export const examples: Example[] = [
  { name: 'First stage, nothing to undo', isPage: true, render: () => page(bar({ undoes: undefined }), {}) },
  {
    name: 'Half way, a question noted',
    isPage: true,
    render: () => page(bar(), { stage: 'choices', facts }),
  },
  { name: 'Saving', isPage: true, render: () => page(bar({ saving: 'saving' }), { stage: 'decide', facts }) },
  {
    name: 'Not saved',
    isPage: true,
    render: () =>
      page(bar({ saving: { notSaved: 'the disk of this machine is full' } }), { stage: 'summary', facts }),
  },
]
