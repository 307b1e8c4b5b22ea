import type { SignOffEntry } from '../domain/aid/sign-off.ts'
import type { Result } from '../domain/shared/result.ts'
import type { StoreTrouble } from './consultation-store.port.ts'

/** Which aids a clinician has signed off for use on this machine. It holds nothing about a patient. */
export interface SignOffStore {
  /** All that was said, oldest first. What cannot be read is left out: it signs nothing off. */
  entries(): Promise<Result<SignOffEntry[], StoreTrouble>>
  add(entry: SignOffEntry): Promise<Result<null, StoreTrouble>>
}
