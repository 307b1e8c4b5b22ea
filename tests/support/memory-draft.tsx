import { type ReactNode, useMemo, useRef, useState } from 'react'
import { editDraft, readDraft } from '../../src/adapters/aid-folder/read-draft.ts'
import { type DraftTexts, withText } from '../../src/domain/draft/draft.ts'
import type { DraftEdit } from '../../src/domain/draft/draft-edit.ts'
import type { DraftReading } from '../../src/domain/draft/draft-reading.ts'
import { templateTexts } from '../../src/domain/draft/template.ts'
import { linkTo } from '../../src/navigation/route.ts'
import { type Workbench, WorkbenchContext } from '../../src/views/authoring/workbench.ts'
import { Announcer } from '../../src/views/ui/announcer.tsx'

const today = '2026-11-26'

interface MemoryDraftProps {
  texts?: DraftTexts
  at?: string
  onTexts?: (texts: DraftTexts) => void
  children: ReactNode
}

/** A draft that lives in memory: read, checked and changed at once. */
export function MemoryDraft({ texts = templateTexts(today), at, onTexts, children }: MemoryDraftProps) {
  const [now, setNow] = useState(texts)
  const latest = useRef(now)
  const reading = useMemo(() => readDraft(now, today, 'a'.repeat(64)), [now])
  const workbench = useMemo((): Workbench => {
    const hold = (next: DraftTexts) => {
      latest.current = next
      setNow(next)
      onTexts?.(next)
    }
    const change = async (
      editsFor: readonly DraftEdit[] | ((reading: DraftReading) => readonly DraftEdit[] | undefined),
    ) => {
      const edits = typeof editsFor === 'function' ? editsFor(readDraft(latest.current, today, '')) : editsFor
      if (edits === undefined) return 'place-missing' as const
      if (edits.length === 0) return undefined
      const made = editDraft(latest.current, edits, (section) => section)
      if ('refused' in made) return made.refused
      hold(made.texts)
      return undefined
    }
    return {
      draft: { format: 1, key: 'k', begun: { kind: 'template' }, texts: now },
      reading,
      today,
      at,
      edit: (...edits) => change(edits),
      change,
      write: (part, text) => hold(withText(latest.current, part, text)),
      linkTo: (panel, place) => linkTo({ page: 'draft', draft: 'k', panel, ...(place && { at: place }) }),
      goTo: () => undefined,
    }
  }, [now, reading, at, onTexts])
  return (
    <Announcer>
      <WorkbenchContext value={workbench}>{children}</WorkbenchContext>
    </Announcer>
  )
}
