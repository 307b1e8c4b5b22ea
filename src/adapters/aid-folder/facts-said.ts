import type { FactsValue } from '../../domain/draft/draft-edit.ts'
import { parseFactsFile } from './facts-file.ts'

/** Whether a text says just this, and may stand in an aid. */
export function saysJust(text: string | undefined, wanted: FactsValue): text is string {
  if (text === undefined) return false
  const read = parseFactsFile(text)
  return 'value' in read && isSame(read.value, wanted)
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(one[key as keyof typeof one], other[key as keyof typeof other]))
  )
}
