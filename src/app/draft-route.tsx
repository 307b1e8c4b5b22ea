import type { DraftPanel } from '../navigation/route.ts'
import { WordsContext } from '../views/ui/words.ts'
import { aidWords } from './aid-words.ts'

/** A draft on this machine: `/drafts/<key>/<panel>`. */
export function DraftRoute({ draft, panel }: { draft: string; panel: DraftPanel }) {
  return <WordsContext value={aidWords}>{draft && panel ? null : null}</WordsContext>
}
