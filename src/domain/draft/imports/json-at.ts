/** What a file in JSON holds at a place that nobody has vouched for. */
export type Json = unknown

export function entryAt(value: Json, ...steps: readonly string[]): Json {
  let found = value
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined
    found = Object.hasOwn(found, step) ? (found as Record<string, unknown>)[step] : undefined
  }
  return found
}

export function listIn(value: Json, ...steps: readonly string[]): readonly Json[] {
  const found = entryAt(value, ...steps)
  return Array.isArray(found) ? found : []
}

/** A text or a number as a text; empty for anything else. */
export function textIn(value: Json, ...steps: readonly string[]): string {
  const found = entryAt(value, ...steps)
  if (typeof found === 'string') return found.replace(/\s+/g, ' ').trim()
  return typeof found === 'number' ? String(found) : ''
}

/** All that a coded entry is called: its text, and the name and code of each coding. */
export function calledIn(value: Json): string[] {
  if (typeof value === 'string') return [value]
  const codings = listIn(value, 'coding').flatMap((coding) => [
    textIn(coding, 'display'),
    textIn(coding, 'code'),
  ])
  return [textIn(value, 'text'), ...codings].filter((text) => text !== '')
}
