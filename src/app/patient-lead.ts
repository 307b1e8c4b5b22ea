import { broadcastLead } from '../adapters/patient-view/broadcast-lead.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import type { SignOff } from '../domain/aid/sign-off.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import type { Look } from '../domain/consultation/look.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import { routeFrom, type Stage } from '../navigation/route.ts'

/** What stands on the clinician's screen: the whole log, of which only what may go on the patient's copy is told. */
export interface OnScreen {
  aid: Aid | undefined
  signOff: SignOff | undefined
  facts: readonly Fact[]
  stage: Stage
  look?: Look | undefined
}

const { lead } = broadcastLead(navigator.locks)

/**
 * Tells the patient's window of whatever changed and of nothing else, once for all that changes together; everything,
 * with the aid, where it asks. A stage is told as the address names it, before this window has drawn it.
 */
export function leadPatient(id: string, screen: OnScreen, onTaken: () => void) {
  let now = screen
  let copy = factsFor('patientCopy', withoutUndone(screen.facts))
  let told: Pick<OnScreen, 'facts' | 'stage' | 'look'> | undefined
  const tellAll = () => {
    const { aid, signOff, stage, look } = now
    told = { stage, look, facts: copy }
    if (aid) leading.show({ ...told, about: { aid, signOff } })
  }
  const tellChanges = () => {
    const { stage, look } = now
    const before = told
    if (before?.stage === stage && before.look === look && before.facts === copy) return
    told = { stage, look, facts: copy }
    leading.show({ stage, look, ...(before?.facts === copy ? {} : { facts: copy }) })
  }
  const tell = (next: OnScreen) => {
    if (next.facts !== now.facts) {
      const copied = factsFor('patientCopy', withoutUndone(next.facts))
      const isSame = copied.length === copy.length && copied.every(({ id }, at) => id === copy[at]?.id)
      if (!isSame) copy = copied
    }
    now = { ...next }
    queueMicrotask(tellChanges)
  }
  const onAddress = () => {
    const route = routeFrom(location.hash)
    if (route.page === 'talk' && route.consultation === id) tell({ ...now, stage: route.stage })
  }
  const leading = lead(id, { onAsked: tellAll, onTaken })
  tellAll()
  addEventListener('hashchange', onAddress, { capture: true })
  return {
    tell,
    end: () => {
      removeEventListener('hashchange', onAddress, { capture: true })
      leading.end()
    },
  }
}
