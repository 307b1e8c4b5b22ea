import { useState } from 'react'
import { sessionHalfTyped } from '../adapters/half-typed/session-half-typed.ts'
import type { DraftTexts } from '../domain/draft/draft.ts'
import { TakeIn } from '../views/authoring/merge/take-in.tsx'
import type { FileFault, InHand, TheirFile } from '../views/authoring/merge/their-file.ts'
import { keepComments } from '../views/authoring/review/begun-comments.ts'
import { ReviewPanel } from '../views/authoring/review-panel.tsx'
import { useWorkbench } from '../views/authoring/workbench.ts'
import { handedIn } from './draft-finding.ts'
import { draftReader } from './draft-reader.ts'

keepComments(sessionHalfTyped)

/** What is looked at, by draft, while one goes from panel to panel. */
const looked = new Map<string, InHand>()

async function theirFile(file: File, own: DraftTexts | undefined): Promise<TheirFile | FileFault> {
  const handed = await handedIn(file)
  if (!handed.ok) return handed.trouble
  const { texts, begun, notes } = handed.value
  const read = async (of: DraftTexts | undefined) => of && (await draftReader.read(of))
  try {
    const [reading, mine, theirs] = [await draftReader.read(texts), await read(own), await read(begun)]
    return { name: file.name, reading, notes, begun: { mine, theirs } }
  } catch {
    return { code: 'failed', name: file.name }
  }
}

/** What people say about a draft, and the changes of another editor. */
export function ReviewOfDraft() {
  const { draft } = useWorkbench()
  const { key, begun } = draft
  const [inHand, setInHand] = useState(() => looked.get(key))
  const put = (next: InHand | undefined) => {
    if (next) looked.set(key, next)
    else looked.delete(key)
    setInHand(next)
  }
  return (
    <ReviewPanel>
      <TakeIn
        inHand={inHand}
        onInHand={put}
        open={(file) => theirFile(file, 'texts' in begun ? begun.texts : undefined)}
      />
    </ReviewPanel>
  )
}
