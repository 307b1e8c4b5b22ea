import { usePlainWords } from './plain-words.ts'
import { useTalk } from './talk.ts'

/** Reads a statement of what matters by its id: in the aid's words, or as the person wrote it, even once it was let go. */
export function useStatement(): (priority: string) => string {
  const { aid, consultation } = useTalk()
  const plain = usePlainWords()
  return (priority) => {
    if (aid.facts.priorities.some(({ id }) => id === priority)) return plain(`priorities.${priority}`)
    return consultation.ownPriorities.find(({ id }) => id === priority)?.text ?? ''
  }
}
