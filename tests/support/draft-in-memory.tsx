import { type ReactNode, useMemo, useState } from 'react'
import { editDraft, pinnedText, readDraft } from '../../src/adapters/aid-folder/read-draft.ts'
import { sections } from '../../src/domain/aid/sections.ts'
import { type DraftBeginning, type DraftTexts, withText } from '../../src/domain/draft/draft.ts'
import type { DraftNote } from '../../src/domain/draft/draft-note.ts'
import { templateTexts } from '../../src/domain/draft/template.ts'
import writing from '../../src/i18n/en/sections.json'
import { type Workbench, WorkbenchContext } from '../../src/views/authoring/workbench.ts'
import { nowhere } from './held.tsx'

export const draftsDay = '2026-11-26'

/** An empty form, and one in which the checks find something. */
export const emptyForm = templateTexts(draftsDay)
export const formInPieces: DraftTexts = { ...emptyForm, facts: emptyForm.facts.slice(0, 40) }
export const formWithErrors: DraftTexts = {
  ...emptyForm,
  facts: emptyForm.facts.replace('sources: [{ source: S1 }]', 'sources: [{ source: S9 }]'),
}

const nameOf = (section: string): string => writing[sections.find((known) => known === section) ?? 'options']

/** Another one for other texts, as a hash is. */
export function pinOf(texts: DraftTexts): string {
  let sum = 0
  for (const letter of pinnedText(texts)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 40
  return sum.toString(16).padStart(64, '0')
}

interface InDraftProps {
  texts?: DraftTexts
  begun?: DraftBeginning
  notes?: readonly DraftNote[]
  /** Before its texts were read for the first time. */
  isUnread?: boolean
  /** Hears of every text that is written. */
  onTexts?: (texts: DraftTexts) => void
  children: ReactNode
}

const ofTemplate: DraftBeginning = { kind: 'template' }
const none: readonly DraftNote[] = []

/** A draft whose texts are read and changed at once, as the worker would, and kept nowhere. */
export function InDraft({
  texts = emptyForm,
  begun = ofTemplate,
  notes: given = none,
  isUnread = false,
  onTexts,
  children,
}: InDraftProps) {
  const [now, setNow] = useState(texts)
  const [notes, setNotes] = useState(given)
  const workbench = useMemo((): Workbench => {
    const put = (next: DraftTexts) => {
      setNow(next)
      onTexts?.(next)
    }
    return {
      draft: { format: 1, key: 'draft', begun, texts: now, notes },
      reading: isUnread ? undefined : readDraft(now, draftsDay, pinOf(now)),
      today: draftsDay,
      edit: async (...edits) => {
        const edited = editDraft(now, edits, nameOf)
        if ('refused' in edited) return edited.refused
        put(edited.texts)
        return undefined
      },
      write: (part, text) => put(withText(now, part, text)),
      note: (note) => setNotes((before) => [...before, note]),
      linkTo: (panel) => `#/drafts/draft/${panel}`,
      goTo: nowhere,
    }
  }, [now, notes, begun, isUnread, onTexts])
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>
}
