import type { Draft, ListedDraft } from '../../domain/draft/draft.ts'
import { listedAs } from '../../domain/draft/shown-of.ts'
import { draftFormat, draftFrom, shownFrom } from '../../domain/draft/stored-draft.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { DraftStore } from '../../ports/draft-store.port.ts'
import { type DraftRecord, strict } from './database.ts'
import { type Tools, tagOf } from './sealed-texts.ts'
import { onDisk } from './store-trouble.ts'

/** Drafts in the browser's own database, each sealed to its key. Clearing the talks of this machine leaves them. */
export function indexedDbDrafts(tools: Tools): DraftStore {
  return {
    list: () => onDisk(() => list(tools)),
    open: (key) => onDisk(() => open(tools, key)),
    save: (draft, turn) => onDisk(() => save(tools, draft, turn)),
    remove: (key) => onDisk(() => remove(tools, key)),
  }
}

async function list({ database, seal }: Tools): ReturnType<DraftStore['list']> {
  const records = await (await database()).getAll('drafts')
  const listed = await Promise.all(
    records.map(async ({ key, savedAt, shown }): Promise<ListedDraft> => {
      const text = await seal.open(shown, tagOf('draft-shown', key)).catch(() => '')
      return { key, savedAt, ...shownFrom(text) }
    }),
  )
  return ok(listed.sort((one, other) => other.savedAt.localeCompare(one.savedAt)))
}

async function open({ database, seal }: Tools, key: string): ReturnType<DraftStore['open']> {
  const record = await (await database()).get('drafts', key)
  if (!record) return trouble({ code: 'draft-not-found' })
  const { format, sealed, turn } = record
  if (format > draftFormat) return trouble({ code: 'format-newer', format, known: draftFormat })
  const text = await seal.open(sealed, tagOf('draft', key)).catch(() => undefined)
  const draft = text === undefined ? undefined : draftFrom(text, key)
  return draft ? ok({ draft, turn }) : trouble({ code: 'draft-damaged', remains: text ?? sealed })
}

async function save({ database, seal }: Tools, draft: Draft, turn: number): ReturnType<DraftStore['save']> {
  const { key } = draft
  const text = JSON.stringify(draft)
  // Sealed first: a transaction may wait on nothing but itself.
  const record: DraftRecord = {
    key,
    format: draftFormat,
    turn: turn + 1,
    savedAt: new Date().toISOString(),
    shown: await seal.seal(JSON.stringify(listedAs(draft)), tagOf('draft-shown', key)),
    sealed: await seal.seal(text, tagOf('draft', key)),
  }
  const transaction = (await database()).transaction('drafts', 'readwrite', strict)
  const found = await transaction.store.get(key)
  if (found && found.format > draftFormat) {
    await transaction.done
    return trouble({ code: 'format-newer', format: found.format, known: draftFormat })
  }
  if ((found?.turn ?? 0) === turn) {
    await Promise.all([transaction.store.put(record), transaction.done])
    return ok(record.turn)
  }
  await transaction.done
  if (!found) return trouble({ code: 'draft-not-found' })
  // Stored by this very save, but never acknowledged.
  const isThis = found.turn === record.turn && (await seal.open(found.sealed, tagOf('draft', key))) === text
  return isThis ? ok(record.turn) : trouble({ code: 'draft-stored-elsewhere' })
}

async function remove({ database }: Tools, key: string): ReturnType<DraftStore['remove']> {
  const transaction = (await database()).transaction('drafts', 'readwrite', strict)
  const record = await transaction.store.get(key)
  await Promise.all([transaction.store.delete(key), transaction.done])
  return ok(() =>
    onDisk(async () => {
      const back = (await database()).transaction('drafts', 'readwrite', strict)
      const isTaken = (await back.store.get(key)) !== undefined
      if (record && !isTaken) await back.store.put(record)
      await back.done
      return isTaken ? trouble({ code: 'draft-stored-elsewhere' }) : ok(null)
    }),
  )
}
