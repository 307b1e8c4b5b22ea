import type { DraftPlace } from './citations.ts'
import type { Draft, DraftTexts } from './draft.ts'

/** One step back or forward: the texts that it leads to, and the one place that it writes over (`placeWritten`). */
export interface DraftStep {
  texts: DraftTexts
  place?: string | undefined
}

/** A place by the name that `placeWritten` gives it; absent for a whole text. */
export function placeOfStep(name: string): DraftPlace | undefined {
  const [part, ...steps] = name.split(' ')
  if (part === 'facts')
    return { in: 'facts', path: steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)) }
  const [language, slot] = steps
  return part === 'words' && language !== undefined && slot !== undefined
    ? { in: 'words', language, slot }
    : undefined
}

interface History {
  draft?: Draft
  /** The nearest step last. */
  past: readonly DraftStep[]
  future: readonly DraftStep[]
}

/** Goes to the nearest step of one side, and leaves on the other the step that leads back. */
export function stepped({ draft, ...sides }: History, from: 'past' | 'future', to: 'past' | 'future') {
  const step = sides[from].at(-1)
  if (!step || !draft) return {}
  return {
    draft: { ...draft, texts: step.texts },
    [from]: sides[from].slice(0, -1),
    [to]: [...sides[to], { ...step, texts: draft.texts }],
    writtenOver: undefined,
  }
}
