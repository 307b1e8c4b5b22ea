import { knownFormat } from '../../domain/consultation/migrations.ts'
import { type Result, trouble } from '../../domain/shared/result.ts'
import type { StoreTrouble } from '../../ports/consultation-store.port.ts'

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : ''

export const isTaken = (error: unknown): boolean => nameOf(error) === 'ConstraintError'

const unavailable = new Set([
  'InvalidStateError',
  'SecurityError',
  'NotAllowedError',
  'ReferenceError',
  'TypeError',
])

/** What a failure of the browser's storage means for the person. */
export function storeTroubleOf(error: unknown): StoreTrouble {
  const name = nameOf(error)
  if (name === 'QuotaExceededError') return { code: 'storage-full' }
  // The database was made by a later version of the app.
  if (name === 'VersionError') return { code: 'format-newer', format: knownFormat + 1, known: knownFormat }
  if (typeof indexedDB === 'undefined' || unavailable.has(name)) return { code: 'storage-unavailable' }
  return { code: 'storage-failed', detail: error instanceof Error ? error.message : String(error) }
}

/** Runs something on the disk; whatever goes wrong there becomes a value. */
export async function onDisk<Value, Trouble = StoreTrouble>(
  work: () => Promise<Result<Value, Trouble>>,
): Promise<Result<Value, Trouble | StoreTrouble>> {
  try {
    return await work()
  } catch (error) {
    return trouble(storeTroubleOf(error))
  }
}
