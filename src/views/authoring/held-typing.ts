import type { Shape } from '../../domain/draft/typed-form.ts'

/** What keeps texts by their names over a reload. */
export interface Keeping {
  all: () => readonly (readonly [string, string])[]
  put: (name: string, text: string | undefined) => void
}

export interface Held {
  shape: Shape
  /** What stood in the text when the typing began, and what has been put in its place from here since. */
  bases: readonly string[]
  /** It has been handed to the text, which may not have been read since. */
  isWritten: boolean
  /** The text has it: the first reading of the text as it stands tells what holds. */
  isMade?: true
}

/** What was typed and is in no text yet, kept while its form is out of sight. */
const held = new Map<string, Held>()
let kept: Keeping | undefined

function heldFrom(text: string): Held | undefined {
  try {
    const { shape, bases } = JSON.parse(text) as Partial<Held>
    const isWhole =
      typeof shape?.value === 'string' &&
      typeof shape.typed === 'object' &&
      !Array.isArray(shape.typed) &&
      Object.values(shape.typed).every((typed) => typeof typed === 'string') &&
      bases?.every((base) => typeof base === 'string')
    return isWhole && bases ? { shape, bases, isWritten: false } : undefined
  } catch {
    return undefined
  }
}

/** From here on what is typed outlives a reload, and what was typed before the last one is there again. */
export function keepTyping(keeping: Keeping): void {
  kept = keeping
  for (const [name, text] of keeping.all()) {
    const found = heldFrom(text)
    if (found && !held.has(name)) held.set(name, found)
  }
}

export const heldTyping = (name: string): Held | undefined => held.get(name)

/** Holds what is typed until the text has it. */
export function holdTyping(name: string, next: Held | undefined): void {
  if (next && !next.isWritten) held.set(name, next)
  else held.delete(name)
  const now = held.get(name)
  kept?.put(name, now && JSON.stringify({ shape: now.shape, bases: now.bases }))
}
