import { WordsContext } from '../views/ui/words.ts'
import { aidWords } from './aid-words.ts'

/** Every aid and draft, for those who write them: `/aids`. */
export function AidsRoute() {
  return <WordsContext value={aidWords}>{null}</WordsContext>
}
