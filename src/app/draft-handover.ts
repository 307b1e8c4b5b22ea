import { portableText } from '../adapters/aid-folder/portable-text.ts'
import { pickFolder } from '../adapters/aid-folders-here/pick-folder.ts'
import { localDay } from '../adapters/clock/system-clock.ts'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { type Draft, type DraftTexts, filesOf } from '../domain/draft/draft.ts'
import { type FilesToWrite, filesToWrite, halfCharacterIn } from '../domain/draft/folder-plan.ts'
import { handedText } from '../domain/draft/handed-notes.ts'
import type { HandingTrouble } from '../domain/draft/handing.ts'
import { shownOf } from '../domain/draft/shown-of.ts'
import { notesOfStale } from '../domain/draft/translation.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { DraftTrouble } from '../ports/draft-store.port.ts'
import type { HandoverTrouble } from '../ports/handover.port.ts'
import { begunWordsOf } from './draft-begun-words.ts'
import { draftStore } from './draft-keeping.ts'
import { draftReader } from './draft-reader.ts'

type OutTrouble = DraftTrouble | HandoverTrouble | HandingTrouble

const nameOf = (texts: DraftTexts): string => shownOf(texts).aid || 'draft'

/** The draft as it is stored; of one that cannot be read, what is left is saved as a file. */
async function draftAt(key: string): Promise<Result<Draft, OutTrouble>> {
  const opened = await draftStore.open(key)
  if (opened.ok) {
    const { draft } = opened.value
    const half = halfCharacterIn(draft.texts)
    return half ? trouble({ code: 'half-character', name: nameOf(draft.texts), place: half }) : ok(draft)
  }
  if (opened.trouble.code === 'draft-damaged')
    browserHandover.saveFile('draft-remains.txt', 'text/plain', opened.trouble.remains)
  return opened
}

/** The draft with what is known of its old translations; of texts that cannot be read, nothing is. */
async function withStale(draft: Draft): Promise<Draft> {
  const { begun, notes, texts } = draft
  try {
    const given = { reading: await draftReader.read(texts), notes, begun: await begunWordsOf(begun) }
    return { ...draft, notes: [...notes, ...notesOfStale(given, localDay())] }
  } catch {
    return draft
  }
}

/** Saves a draft as a portable file, or as a zip of its folder, with its texts as they were stored. */
export async function handOverDraft(key: string, way: 'file' | 'zip'): Promise<Result<null, OutTrouble>> {
  const draft = await draftAt(key)
  if (!draft.ok) return draft
  const { texts } = draft.value
  const name = nameOf(texts)
  const { saveFile } = browserHandover
  if (way === 'file') {
    const notes = handedText(await withStale(draft.value))
    const portable = { format: 1, ...texts, ...(notes !== undefined && { notes }) } as const
    return saveFile(`${name}.aid.json`, 'application/json', portableText(portable))
  }
  const { zipOf } = await import('../adapters/aid-zip/write-zip.ts')
  return saveFile(`${name}.zip`, 'application/zip', zipOf(name, filesOf(texts)))
}

/** What goes into a folder, once it is agreed. */
export interface FolderPlan extends FilesToWrite {
  key: string
  folder: FileSystemDirectoryHandle
  texts: DraftTexts
  /** The id of another aid that the folder holds. */
  otherAid?: string
}

/** What stands in a folder after a draft was written into it. */
export interface WrittenInto {
  folder: string
  files: readonly string[]
  /** Words in other languages, which stay there. */
  others: readonly string[]
}

/** The texts that each draft was written into a folder with last, for as long as the page stays open. */
const writtenLast = new Map<string, DraftTexts>()

/** Asks for a folder, and works out what would be written there; nothing is. `undefined` where none was picked. */
export async function planForFolder(key: string): Promise<Result<FolderPlan, OutTrouble> | undefined> {
  const picked = await pickFolder('readwrite')
  if (picked === 'left') return undefined
  if (picked === 'refused') return trouble({ code: 'folder-refused', name: '' })
  const draft = await draftAt(key)
  if (!draft.ok) return draft
  const { texts } = draft.value
  const { homeOf } = await import('../adapters/aid-folders-here/write-folder.ts')
  try {
    return await planFor(draft.value, await homeOf(picked, shownOf(texts).aid))
  } catch {
    return trouble({ code: 'folder-not-read', name: picked.name })
  }
}

async function planFor(
  draft: Draft,
  folder: FileSystemDirectoryHandle,
): Promise<Result<FolderPlan, OutTrouble>> {
  const { key, begun, texts } = draft
  const { withWhatIsThere } = await import('../adapters/aid-folders-here/write-folder.ts')
  const files = await withWhatIsThere(folder, filesOf(texts))
  const there = files.find(({ path }) => path === 'aid.yaml')?.there
  const aidThere = typeof there === 'object' ? shownOf({ facts: there.text, words: {} }).aid : ''
  const isOther = aidThere !== '' && aidThere !== shownOf(texts).aid
  const last = writtenLast.get(key)
  const earlier = [...('texts' in begun ? [begun.texts] : []), ...(last ? [last] : [])]
  // A draft that got a new id would otherwise put itself in the place of the aid that it began with, unasked.
  const known = isOther ? [] : earlier
  return ok({ key, folder, texts, ...filesToWrite(files, known), ...(isOther && { otherAid: aidThere }) })
}

/** Writes what was agreed; where the folder or the draft changed meanwhile nothing is written, and the new plan comes back. */
export async function writePlan(
  plan: FolderPlan,
): Promise<Result<WrittenInto, OutTrouble | { code: 'folder-changed'; plan: FolderPlan }>> {
  const { folder, key, texts } = plan
  const { name } = folder
  const { otherWords, writeInto } = await import('../adapters/aid-folders-here/write-folder.ts')
  const draft = await draftAt(key)
  if (!draft.ok) return draft
  const again = async () => {
    const next = await planFor(draft.value, folder)
    return next.ok ? trouble({ code: 'folder-changed', plan: next.value } as const) : next
  }
  try {
    if (portableText({ format: 1, ...draft.value.texts }) !== portableText({ format: 1, ...texts }))
      return await again()
    const done = await writeInto(folder, plan)
    if (!done.ok)
      return done.trouble.code === 'folder-changed' ? await again() : trouble({ ...done.trouble, name })
    writtenLast.set(key, texts)
    const files = filesOf(texts)
    const others = await otherWords(folder, files).catch(() => [])
    return ok({ folder: name, files: files.map(({ path }) => path), others })
  } catch {
    return trouble({ code: 'folder-not-read', name })
  }
}
