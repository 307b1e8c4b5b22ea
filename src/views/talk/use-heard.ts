import { useEffect, useState } from 'react'

/** `saved` only once everything is on the disk; `notSaved` is the reason, as a finished sentence. */
export type Saving = 'saved' | 'saving' | { notSaved: string }

/** How long saving may take before it is worth hearing about, in milliseconds. */
const longSave = 1000
/** How long `Saved` stands before the saves after it fall silent. */
const heardBy = 300

/** Whether saving is read out: once, and again where it takes long or fails; the many saves of a talk are silent. */
export function useHeard(saving: Saving, isBegun: boolean): boolean {
  const [isTold, setTold] = useState(false)
  const isFailed = typeof saving === 'object'
  const isSaving = saving === 'saving'
  useEffect(() => {
    if (!isBegun && !isFailed) return
    const wait = isFailed ? 0 : isSaving ? longSave : heardBy
    const next = setTimeout(() => setTold(!isFailed && !isSaving), wait)
    return () => clearTimeout(next)
  }, [isFailed, isSaving, isBegun])
  return isFailed || !isTold
}
