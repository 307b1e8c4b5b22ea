import { type ReactNode, use } from 'react'
import { aidLibrary } from '../../src/adapters/aid-library/aid-library.ts'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'

const opened = new Map<string, Promise<Aid>>()

async function openAid(id: string): Promise<Aid> {
  const found = await aidLibrary.open(id)
  if (!found.ok) throw new Error(`${id}: ${found.trouble.code}`)
  return found.value
}

/** Hands an aid of the library to its children, once it is here. */
export function WithAid({ id, children }: { id: string; children: (aid: Aid) => ReactNode }) {
  const opening = opened.get(id) ?? openAid(id)
  opened.set(id, opening)
  return children(use(opening))
}
