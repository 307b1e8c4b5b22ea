import { randomId } from '../adapters/new-id/random-id.ts'
import {
  type FileTrouble,
  largestFile,
  readConsultationFile,
} from '../domain/consultation/read-consultation-file.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { StoreTrouble } from '../ports/consultation-store.port.ts'
import { store } from './outside.ts'

/** Keeps what a consultation file holds as a consultation of this machine and answers its name. The file stays as it is. */
export async function openConsultationFile(file: File): Promise<Result<string, FileTrouble | StoreTrouble>> {
  // In bytes; a character has one or more.
  if (file.size > largestFile * 3) return trouble({ code: 'file-too-large', limit: largestFile })
  const read = readConsultationFile(await file.text())
  if (!read.ok) return read
  const id = randomId()
  const begun = await store.begin({ id, aid: read.value.aid, facts: [...read.value.facts] })
  return begun.ok ? ok(id) : begun
}
