import type { ReactNode } from 'react'
import type { Example } from '../../../../tests/support/example.ts'
import { inShell, inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { useAllWords, WordsContext } from '../../ui/words.ts'
import { Mirror } from './mirror.tsx'

/** As if these words were Polish: what stands around them is what is shown here. */
function Theirs({ children }: { children: ReactNode }) {
  const words = useAllWords()
  return <WordsContext value={{ ...words, language: 'pl' }}>{children}</WordsContext>
}

const facts = saidAbout(soreThroat)
const mirrored = inTalk(
  <Theirs>
    <Mirror>
      <h1>A stage, as the person reads it</h1>
    </Mirror>
  </Theirs>,
  { facts, stage: 'choices', mayWrite: false, patientView: 'window' },
)

export const examples: Example[] = [
  {
    name: 'Beside the stage',
    isPage: true,
    render: () => inShell('choices', <h1>A stage</h1>, { facts, shell: { beside: mirrored } }),
  },
]
