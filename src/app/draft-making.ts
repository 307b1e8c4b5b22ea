import { localDay } from '../adapters/clock/system-clock.ts'
import { randomId } from '../adapters/new-id/random-id.ts'
import type { Draft, DraftTexts } from '../domain/draft/draft.ts'
import { type HandedNotes, handedFrom } from '../domain/draft/handed-notes.ts'
import { shownOf } from '../domain/draft/shown-of.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import type { DraftTrouble } from '../ports/draft-store.port.ts'
import { draftStore } from './draft-keeping.ts'
import { aids } from './outside.ts'

/** What can happen to something that is new: nobody else knows its key. */
type KeepingTrouble = { code: KeptCode }
type KeptCode = 'storage-unavailable' | 'storage-full' | 'storage-failed' | 'format-newer'

export type FileTrouble =
  | { code: 'file-too-large' | 'file-not-read' | 'file-not-json'; name: string }
  | { code: 'file-not-aid'; name: string; place: string }

/** Answers the key of the draft, once the disk has it. */
type Made<Trouble> = Promise<Result<string, Trouble | KeepingTrouble>>

const kept: readonly KeptCode[] = ['storage-unavailable', 'storage-full', 'format-newer']

const keepingTrouble = ({ code }: DraftTrouble): KeepingTrouble => ({
  code: kept.find((known) => known === code) ?? 'storage-failed',
})

async function keep(begun: Draft['begun'], texts: DraftTexts, notes: Draft['notes'] = []): Made<never> {
  const key = randomId()
  const saved = await draftStore.save({ format: 1, key, begun, texts, notes }, 0, shownOf(texts))
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

/** Keeps what a portable file holds. The file stays as it is. */
export async function draftOfFile(file: File): Made<FileTrouble> {
  const read = await handedIn(file)
  if (!read.ok) return read
  const { texts, notes } = read.value
  return keep({ kind: 'file', name: file.name, texts }, texts, notes)
}

/** What a portable file holds: the texts of an aid, and what goes with them to another editor. */
export async function handedIn(
  file: File,
): Promise<Result<{ texts: DraftTexts } & HandedNotes, FileTrouble>> {
  const { name } = file
  // What reads aids is large, and nothing else here needs it.
  const { largestPortable, unpacked } = await import('../adapters/aid-folder/portable-aid.ts')
  if (file.size > largestPortable) return trouble({ code: 'file-too-large', name })
  let text: string
  try {
    text = await file.text()
  } catch {
    return trouble({ code: 'file-not-read', name })
  }
  const read = unpacked(text.replace(/^\ufeff/, ''))
  if ('refused' in read) {
    const { refused } = read
    const place = refused.code === 'portable-broken' ? refused.data.detail : refused.code
    return trouble(place === 'JSON' ? { code: 'file-not-json', name } : { code: 'file-not-aid', name, place })
  }
  const handed = handedFrom(read.files.find(({ path }) => path === 'notes.json')?.text ?? '')
  return ok({ texts: textsOf(read.files), ...(handed ?? { notes: [] }) })
}

function textsOf(files: readonly { path: string; text: string }[]): DraftTexts {
  const words = files
    .filter(({ path }) => path.endsWith('.md'))
    .map(({ path, text }) => [path.slice(0, -'.md'.length), text] as const)
  return {
    facts: files.find(({ path }) => path === 'aid.yaml')?.text ?? '',
    words: Object.fromEntries(words),
  }
}
