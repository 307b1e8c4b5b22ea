import type { FactsValue } from './draft-edit.ts'

type Entries = { [key: string]: FactsValue }

/** Whether two facts say the same, in whatever order their entries stand. */
export function isSameFact(one: FactsValue | undefined, other: FactsValue | undefined): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || Array.isArray(one) !== Array.isArray(other))
    return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) => Object.hasOwn(other, key) && isSameFact((one as Entries)[key], (other as Entries)[key]),
    )
  )
}
