import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { localClinicianPrompts } from '../adapters/clinician-prompts/local-clinician-prompts.ts'
import { systemClock } from '../adapters/clock/system-clock.ts'
import { broadcastLead } from '../adapters/patient-view/broadcast-lead.ts'
import { sessionPatientView } from '../adapters/patient-view/session-patient-view.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import type { SignOff } from '../domain/aid/sign-off.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import { linkTo, type Stage } from '../navigation/route.ts'
import type { LeadingPatientView, PatientScreen, PatientViewPlace } from '../ports/patient-view.port.ts'
import type { Room } from '../views/talk/room.ts'

const { lead } = broadcastLead(navigator.locks)

interface InTheRoom {
  id: string | undefined
  aid: Aid | undefined
  signOff: SignOff | undefined
  facts: readonly Fact[]
  stage: Stage
  isFinished: boolean
}

/** What stands around the talk on this screen: phrases, time, and the patient's own view. */
export function useRoom(talk: InTheRoom): Room {
  const [shown, setShown] = useState(localClinicianPrompts.areShown)
  const { patientView, tell } = usePatientView(talk)
  return useMemo(
    () => ({
      now: systemClock,
      prompts: {
        shown,
        show: (wanted) => {
          localClinicianPrompts.show(wanted)
          setShown(wanted)
        },
      },
      patientView,
      row: { tell },
    }),
    [shown, patientView, tell],
  )
}

/** Where the patient looks is remembered for this consultation alone, and forgotten when it is left. */
function usePatientView(talk: InTheRoom) {
  const { id, isFinished } = talk
  const [at, setAt] = useState<PatientViewPlace>(() => sessionPatientView.read(id))
  const end = useCallback(() => setAt('nowhere'), [])
  // What is opened again is not shown to the patient again by itself.
  if (isFinished && at !== 'nowhere') setAt('nowhere')
  useEffect(() => {
    if (id === undefined) return
    sessionPatientView.keep(id, at)
    return () => sessionPatientView.forget()
  }, [id, at])
  const tell = useLead(talk, at === 'window' && !isFinished, end)
  const patientView = useMemo<Room['patientView']>(
    () => ({
      at,
      openWindow: () => {
        if (id === undefined) return false
        const opened = window.open(linkTo({ page: 'patient', consultation: id }), 'weigh-up-patient', 'popup')
        opened?.focus()
        if (opened) setAt('window')
        return opened !== null
      },
      showHere: () => setAt('here'),
      end,
    }),
    [at, id, end],
  )
  return { patientView, tell }
}

/** Tells the patient's window at once of whatever changed; the aid only where it asks. Answers how to tell of the row in hand. */
function useLead(talk: InTheRoom, isOn: boolean, onTaken: () => void): Room['row']['tell'] {
  const { id, aid, signOff, facts, stage } = talk
  const leading = useRef<LeadingPatientView>(undefined)
  const now = useRef<Pick<InTheRoom, 'aid' | 'signOff'> & PatientScreen>({ aid, signOff, stage, facts: [] })
  useEffect(() => {
    const { row } = now.current
    now.current = { aid, signOff, stage, facts: factsFor('patientCopy', withoutUndone(facts)), row }
    leading.current?.show(screenOf(now.current))
  }, [aid, signOff, stage, facts])
  useEffect(() => {
    if (!isOn || id === undefined) return
    const showAll = () => {
      const { aid: of, signOff: by } = now.current
      if (of) leading.current?.show({ ...screenOf(now.current), about: { aid: of, signOff: by } })
    }
    const led = lead(id, { onAsked: showAll, onTaken })
    leading.current = led
    showAll()
    return () => {
      leading.current = undefined
      led.end()
    }
  }, [isOn, id, onTaken])
  return useCallback((row) => {
    if (now.current.row === row) return
    now.current.row = row
    leading.current?.show(screenOf(now.current))
  }, [])
}

const screenOf = ({ stage, facts, row }: PatientScreen): PatientScreen => ({ stage, facts, row })
