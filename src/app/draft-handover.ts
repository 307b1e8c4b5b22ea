import { portableText } from '../adapters/aid-folder/portable-text.ts'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { handedText } from '../domain/draft/handed-notes.ts'
import { shownOf } from '../domain/draft/shown-of.ts'
import type { Result } from '../domain/shared/result.ts'
import type { DraftTrouble } from '../ports/draft-store.port.ts'
import type { HandoverTrouble } from '../ports/handover.port.ts'
import { draftStore } from './draft-keeping.ts'

/** Saves a draft as a portable file, with its texts as they were stored; of one that cannot be read, what is left. */
export async function handOverDraft(key: string): Promise<Result<null, DraftTrouble | HandoverTrouble>> {
  const opened = await draftStore.open(key)
  const { saveFile } = browserHandover
  if (opened.ok) {
    const { texts } = opened.value.draft
    const notes = handedText(opened.value.draft)
    const name = `${shownOf(texts).aid || 'draft'}.aid.json`
    return saveFile(
      name,
      'application/json',
      portableText({ format: 1, ...texts, ...(notes !== undefined && { notes }) }),
    )
  }
  if (opened.trouble.code === 'draft-damaged')
    saveFile('draft-remains.txt', 'text/plain', opened.trouble.remains)
  return opened
}
