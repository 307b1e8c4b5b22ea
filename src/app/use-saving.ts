import { useEffect, useState } from 'react'
import type { ConsultationActor } from './running-consultations.ts'
import { type Saving, savingOf } from './standing.ts'

/** How long the disk must have rested before `Saved` is said, in milliseconds: taps in a row do not make it blink. */
const rest = 150

/** How saving stands, for the screen: trouble and work at once, `saved` a moment after it has become true. */
export function useSaving(actor: ConsultationActor): Saving {
  const [shown, setShown] = useState(() => savingOf(actor.getSnapshot()))
  useEffect(() => {
    let rested = 0
    const show = () => {
      const saving = savingOf(actor.getSnapshot())
      window.clearTimeout(rested)
      if (saving === 'saved') rested = window.setTimeout(setShown, rest, saving)
      else setShown(saving)
    }
    show()
    const { unsubscribe } = actor.subscribe(show)
    return () => {
      window.clearTimeout(rested)
      unsubscribe()
    }
  }, [actor])
  return shown
}
