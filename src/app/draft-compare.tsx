import type { Aid } from '../domain/aid/aid.schema.ts'
import { isChanged } from '../domain/aid/changes-between.ts'
import { type KindOfChange, kindOfChange } from '../domain/draft/next-version.ts'
import { draftChanges } from '../renderings/draft-changes.ts'
import { ChangesSaid } from '../views/talk/review/changes-said.tsx'
import { WordsContext } from '../views/ui/words.ts'
import { talkWords } from './talk-words.ts'

export interface Comparison {
  kind: KindOfChange
  /** Something differs that a reader sees. */
  isChanged: boolean
  Said: () => React.ReactNode
}

/** What a draft changed of an earlier version, as a person reads it. */
export async function compared(before: Aid, now: Aid): Promise<Comparison> {
  const words = await talkWords()
  const { changes, said } = draftChanges(before, now, words)
  return {
    kind: kindOfChange(changes),
    isChanged: isChanged(changes),
    Said: () => (
      <WordsContext value={words}>
        <ChangesSaid said={said} />
      </WordsContext>
    ),
  }
}
