import type { FactsPath, FactsValue } from './draft-edit.ts'

/** What stands at a path of facts whose shape nobody has vouched for. */
export function factAt(value: FactsValue | undefined, path: FactsPath): FactsValue | undefined {
  let found: FactsValue | undefined = value
  for (const step of path) {
    if (Array.isArray(found)) found = typeof step === 'number' ? found[step] : undefined
    else
      found =
        typeof found === 'object' && found !== null && Object.hasOwn(found, step) ? found[step] : undefined
  }
  return found
}

/** The same as a text for a field; empty for lists, entries and what is not there. */
export function textAt(value: FactsValue | undefined, path: FactsPath): string {
  const found = factAt(value, path)
  return found === undefined || found === null || typeof found === 'object' ? '' : String(found)
}
