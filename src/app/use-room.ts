import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { localClinicianPrompts } from '../adapters/clinician-prompts/local-clinician-prompts.ts'
import { systemClock } from '../adapters/clock/system-clock.ts'
import { localContactPoint } from '../adapters/contact-point/local-contact-point.ts'
import { sessionPatientView } from '../adapters/patient-view/session-patient-view.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import type { SignOff } from '../domain/aid/sign-off.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import type { Look } from '../domain/consultation/look.ts'
import { linkTo, type Stage } from '../navigation/route.ts'
import type { PatientViewPlace } from '../ports/patient-view.port.ts'
import type { Room } from '../views/talk/room.ts'
import type { leadPatient, OnScreen } from './patient-lead.ts'

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
  const contactPoint = useContactPoint()
  const { patientView, look } = usePatientView(talk)
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
      contactPoint,
      look,
    }),
    [shown, contactPoint, patientView, look],
  )
}

function useContactPoint(): Room['contactPoint'] {
  const [kept, setKept] = useState(localContactPoint.read)
  return useMemo(
    () => ({
      kept,
      keep: (text) => {
        localContactPoint.keep(text)
        setKept(text)
      },
    }),
    [kept],
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
  const look = useLead(talk, at === 'window' && !isFinished, end)
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
  return { patientView, look }
}

/** Keeps the patient's window told before this window's frame is painted; answers how to tell of what is looked at. */
function useLead(talk: InTheRoom, isOn: boolean, onTaken: () => void): Room['look'] {
  const { id, aid, signOff, facts, stage } = talk
  const leading = useRef<ReturnType<typeof leadPatient>>(undefined)
  const [look, setLook] = useState<Look>({})
  const now = useRef<OnScreen>({ aid, signOff, stage, facts })
  useLayoutEffect(() => {
    now.current = { aid, signOff, stage, facts, look }
    leading.current?.tell(now.current)
  }, [aid, signOff, stage, facts, look])
  useEffect(() => {
    if (!isOn || id === undefined) return
    let isOver = false
    import('./patient-lead.ts').then((part) => {
      if (!isOver) leading.current = part.leadPatient(id, now.current, onTaken)
    }, onTaken)
    return () => {
      isOver = true
      leading.current?.end()
      leading.current = undefined
    }
  }, [isOn, id, onTaken])
  const tell = useCallback<Room['look']['tell']>(
    (part, value) => setLook((now) => (now[part] === value ? now : { ...now, [part]: value })),
    [],
  )
  return useMemo(() => ({ own: look, tell }), [look, tell])
}
