/** The format that this version writes. Files and stored consultations carry it. */
export const knownFormat = 1

type Migration = (stored: Record<string, unknown>) => Record<string, unknown>

/** `migrations[n]` turns format `n` into `n + 1`. A format that was ever shipped keeps its entry, and a frozen copy in tests/storage/frozen. */
const migrations: Readonly<Record<number, Migration>> = {}

/** What was stored in `format`, brought up to the known one. The format must be known. */
export function migrated(stored: Record<string, unknown>, format: number): Record<string, unknown> {
  let current = stored
  for (let from = format; from < knownFormat; from += 1) {
    const migration = migrations[from]
    if (!migration) throw new Error(`no migration from format ${from}`)
    current = migration(current)
  }
  return current
}
