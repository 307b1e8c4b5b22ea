import { type ReactNode, useMemo, useState } from 'react'
import { editDraft, readDraft } from '../../src/adapters/aid-folder/read-draft.ts'
import type { DraftTexts } from '../../src/domain/draft/draft.ts'
import { withText } from '../../src/domain/draft/draft.ts'
import { templateTexts } from '../../src/domain/draft/template.ts'
import { type Workbench, WorkbenchContext } from '../../src/views/authoring/workbench.ts'

const today = '2026-11-26'
const hash = '0'.repeat(64)

/** The empty form, with its facts changed as text. */
export const formWith = (change: (facts: string) => string = (facts) => facts): DraftTexts => {
  const { facts, words } = templateTexts(today)
  return { facts: change(facts), words }
}

interface DraftInHandProps {
  texts: DraftTexts
  /** Hears of every text that was written. */
  onTexts?: (texts: DraftTexts) => void
  children: ReactNode
}

/** A draft that lives in memory, read and changed as the worker does it. */
export function DraftInHand({ texts: start, onTexts, children }: DraftInHandProps) {
  const [texts, setTexts] = useState(start)
  const workbench = useMemo((): Workbench => {
    const hold = (next: DraftTexts) => {
      setTexts(next)
      onTexts?.(next)
    }
    return {
      draft: { format: 1, key: 'in-hand', begun: { kind: 'template' }, texts },
      reading: readDraft(texts, today, hash),
      today,
      edit: (...edits) => {
        const edited = editDraft(texts, edits, (section) => section)
        if ('refused' in edited) return Promise.resolve(edited.refused)
        hold(edited.texts)
        return Promise.resolve(undefined)
      },
      write: (part, text) => hold(withText(texts, part, text)),
      linkTo: (panel) => `#/drafts/in-hand/${panel}`,
      goTo: () => undefined,
    }
  }, [texts, onTexts])
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>
}
