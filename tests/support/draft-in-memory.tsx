import { type ReactNode, useMemo, useRef, useState } from 'react'
import { editDraft, judgedText, pinnedText, readDraft } from '../../src/adapters/aid-folder/read-draft.ts'
import { sections } from '../../src/domain/aid/sections.ts'
import { type DraftBeginning, type DraftTexts, withText } from '../../src/domain/draft/draft.ts'
import type { DraftEdit } from '../../src/domain/draft/draft-edit.ts'
import type { DraftNote } from '../../src/domain/draft/draft-note.ts'
import type { DraftReading } from '../../src/domain/draft/draft-reading.ts'
import { mergedNotes } from '../../src/domain/draft/merge/merge-notes.ts'
import { templateTexts } from '../../src/domain/draft/template.ts'
import writing from '../../src/i18n/en/sections.json'
import { linkTo } from '../../src/navigation/route.ts'
import { TextsContext, type Workbench, WorkbenchContext } from '../../src/views/authoring/workbench.ts'
import { Announcer } from '../../src/views/ui/announcer.tsx'
import { nowhere } from './held.tsx'

export const draftsDay = '2026-11-26'

export const emptyForm = templateTexts(draftsDay)
/** The empty form, with its facts changed as text. */
export const formWith = (change: (facts: string) => string = (facts) => facts): DraftTexts => ({
  ...emptyForm,
  facts: change(emptyForm.facts),
})
export const formInPieces: DraftTexts = { ...emptyForm, facts: emptyForm.facts.slice(0, 40) }
export const formWithErrors: DraftTexts = {
  ...emptyForm,
  facts: emptyForm.facts.replace('sources: [{ source: S1 }]', 'sources: [{ source: S9 }]'),
}

const nameOf = (section: string): string => writing[sections.find((known) => known === section) ?? 'options']

/** Another one for other texts, as a hash is. */
export function pinOf(texts: DraftTexts, of = pinnedText): string {
  let sum = 0
  for (const letter of of(texts)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 40
  return sum.toString(16).padStart(64, '0')
}

interface InDraftProps {
  /** What is typed and in no text yet is kept by it. */
  name?: string
  texts?: DraftTexts
  begun?: DraftBeginning
  notes?: readonly DraftNote[]
  /** The place in the panel that one was led to. */
  at?: string
  /** Before its texts were read for the first time. */
  isUnread?: boolean
  /** What the reading is of while it lags behind the texts; a new one each time is a new reading. */
  readLast?: DraftTexts | undefined
  /** Hears of every text that is written. */
  onTexts?: (texts: DraftTexts) => void
  children: ReactNode
}

const ofTemplate: DraftBeginning = { kind: 'template' }
const none: readonly DraftNote[] = []
/** What the worker would answer. */
export const readTexts = (texts: DraftTexts): DraftReading =>
  readDraft(texts, draftsDay, pinOf(texts), pinOf(texts, judgedText))

/** A draft whose texts are read and changed at once, as the worker would, and kept nowhere. */
export function InDraft({
  name = 'draft',
  texts = emptyForm,
  begun = ofTemplate,
  at,
  onTexts,
  ...given
}: InDraftProps) {
  const [now, setNow] = useState(texts)
  const [notes, setNotes] = useState(given.notes ?? none)
  const latest = useRef(now)
  const { isUnread = false, readLast: readOf = now } = given
  const reading = useMemo(() => (isUnread ? undefined : readTexts(readOf)), [readOf, isUnread])
  const workbench = useMemo((): Workbench => {
    const put = (next: DraftTexts) => {
      latest.current = next
      setNow(next)
      onTexts?.(next)
    }
    const make = (edits: readonly DraftEdit[]) => {
      if (edits.length === 0) return undefined
      const edited = editDraft(latest.current, edits, nameOf)
      if ('refused' in edited) return edited.refused
      put(edited.texts)
      return undefined
    }
    return {
      draft: { format: 1, key: name, begun, notes },
      reading,
      readOf,
      today: draftsDay,
      at,
      edit: async (...edits) => make(edits),
      change: async (editsFor) => {
        const edits = editsFor(readTexts(latest.current))
        return edits === undefined ? 'place-missing' : make(edits)
      },
      write: (part, text) => put(withText(latest.current, part, text)),
      note: (note) => setNotes((before) => [...before, note]),
      takeNotes: (theirs) => setNotes((before) => mergedNotes(before, theirs)),
      linkTo: (panel, place) => linkTo({ page: 'draft', draft: 'draft', panel, ...(place && { at: place }) }),
      goTo: nowhere,
    }
  }, [name, notes, begun, reading, readOf, at, onTexts])
  return (
    <Announcer>
      <WorkbenchContext value={workbench}>
        <TextsContext value={now}>{given.children}</TextsContext>
      </WorkbenchContext>
    </Announcer>
  )
}
