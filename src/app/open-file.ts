import { randomId } from '../adapters/new-id/random-id.ts'
import {
  type FileTrouble,
  largestFile,
  readConsultationFile,
} from '../domain/consultation/read-consultation-file.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { StoreTrouble } from '../ports/consultation-store.port.ts'
import { store } from './outside.ts'

/** Said already, in the words of what only some ask for. */
interface SaidTrouble {
  code: 'said'
  says: string
}

type Opens = { page: 'talk'; consultation: string; stage: 'start' } | { page: 'begin'; aid: string | null }

/**
 * Keeps what a consultation file holds as a consultation of this machine and answers where it is; what came from home
 * leads to a new one that begins with it. The file stays as it is.
 */
export async function openConsultationFile(
  file: File,
): Promise<Result<Opens, FileTrouble | StoreTrouble | SaidTrouble>> {
  // In bytes; a character has one or more.
  if (file.size > largestFile * 3) return trouble({ code: 'file-too-large', limit: largestFile })
  const text = await file.text()
  if (/^\s*\{[^{}]*"fromHome"\s*:/.test(text)) return openFromHome(text)
  const read = readConsultationFile(text)
  if (!read.ok) return read
  const id = randomId()
  const begun = await store.begin({ id, aid: read.value.aid, facts: [...read.value.facts] })
  return begun.ok ? ok({ page: 'talk', consultation: id, stage: 'start' }) : begun
}

async function openFromHome(text: string): Promise<Result<Opens, FileTrouble | SaidTrouble>> {
  const { bringFile } = await import('./prepare-brought.ts')
  const brought = await bringFile(text)
  return brought.ok
    ? ok({ page: 'begin', aid: brought.value })
    : trouble({ code: 'said', says: brought.trouble })
}
