import { localDay } from '../adapters/clock/system-clock.ts'
import { randomId } from '../adapters/new-id/random-id.ts'
import type { Draft, DraftTexts } from '../domain/draft/draft.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import type { DraftTrouble } from '../ports/draft-store.port.ts'
import { draftStore } from './draft-keeping.ts'
import { aids } from './outside.ts'

/** What can happen to something that is new: nobody else knows its key. */
type KeepingTrouble = { code: KeptCode }
type KeptCode = 'storage-unavailable' | 'storage-full' | 'storage-failed' | 'format-newer'

/** Answers the key of the draft, once the disk has it. */
export type Made<Trouble> = Promise<Result<string, Trouble | KeepingTrouble>>

const kept: readonly KeptCode[] = ['storage-unavailable', 'storage-full', 'format-newer']

const keepingTrouble = ({ code }: DraftTrouble): KeepingTrouble => ({
  code: kept.find((known) => known === code) ?? 'storage-failed',
})

/** Keeps what a new draft begins with. */
export async function keep(
  begun: Draft['begun'],
  texts: DraftTexts,
  notes: Draft['notes'] = [],
): Made<never> {
  const key = randomId()
  const saved = await draftStore.save({ format: 1, key, begun, texts, notes }, 0)
  return saved.ok ? ok(key) : trouble(keepingTrouble(saved.trouble))
}

export async function draftOfTemplate(): Made<never> {
  const { templateTexts } = await import('../domain/draft/template.ts')
  return keep({ kind: 'template' }, templateTexts(localDay()))
}

export async function draftOfAid(id: string): Made<AidTrouble> {
  const [aid, texts] = await Promise.all([aids.open(id), aids.texts(id)])
  if (!aid.ok) return aid
  if (!texts.ok) return texts
  const { hash, facts } = aid.value
  return keep({ kind: 'copy', aid: id, version: facts.version, hash, texts: texts.value }, texts.value)
}

/** Keeps an aid that was found in a file or a folder of this name. What it was found in stays as it is. */
export const draftOfFound = (
  name: string,
  { texts, notes }: Pick<Draft, 'texts'> & Partial<Pick<Draft, 'notes'>>,
): Made<never> => keep({ kind: 'file', name, texts }, texts, notes)
