import { useEffect, useMemo, useRef, useState } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import { broadcastFollow } from '../adapters/patient-view/broadcast-follow.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import { linkTo } from '../navigation/route.ts'
import type { PatientScreen } from '../ports/patient-view.port.ts'
import { PatientWindow } from '../views/talk/patient/patient-window.tsx'
import { TalkEnded } from '../views/talk/patient/talk-ended.tsx'
import { type Room, RoomContext } from '../views/talk/room.ts'
import { noWayOut, type Talk, TalkContext } from '../views/talk/talk.ts'
import { useWords } from '../views/ui/words.ts'
import { StageView } from './stage-view.tsx'
import { useArrival } from './use-route.ts'

const { follow } = broadcastFollow(navigator.locks)
/** How long it is waited for an answer before the talk counts as over, in milliseconds. */
const longestWait = 2000

type Whole = PatientScreen & { about: NonNullable<PatientScreen['about']> }

/** The patient's own window: it follows one consultation, only reads, and keeps nothing. */
export function PatientPage({ consultation }: { consultation: string }) {
  const t = useWords('talk')
  const screen = useFollowed(consultation)
  useArrival(undefined, t('brand'))
  if (typeof screen === 'string') return <TalkEnded isWaiting={screen === 'waiting'} />
  return <Followed id={consultation} screen={screen} />
}

function useFollowed(consultation: string): Whole | 'waiting' | 'ended' {
  const [screen, setScreen] = useState<Whole | 'waiting' | 'ended'>('waiting')
  const about = useRef<Whole['about']>(undefined)
  useEffect(() => {
    const end = () => {
      about.current = undefined
      setScreen('ended')
    }
    const giveUp = window.setTimeout(end, longestWait)
    const following = follow(consultation, {
      onShown: (shown) => {
        window.clearTimeout(giveUp)
        about.current = shown.about ?? about.current
        if (about.current) setScreen({ ...shown, about: about.current })
        else following.ask()
      },
      onEnded: end,
    })
    return () => {
      window.clearTimeout(giveUp)
      following.stop()
    }
  }, [consultation])
  return screen
}

const nothing = () => undefined
const noRoom: Omit<Room, 'row'> = {
  now: () => '',
  prompts: { shown: false, show: nothing },
  patientView: { at: 'nowhere', openWindow: () => false, showHere: nothing, end: nothing },
}

function Followed({ id, screen }: { id: string; screen: Whole }) {
  const { stage, facts, row } = screen
  const { aid, signOff } = screen.about
  const consultation = useMemo(() => consultationFrom(facts), [facts])
  const language = consultation.begun?.language ?? aid.facts.sourceLanguage
  const words = useMemo(() => wordsOf(aid, language), [aid, language])
  const talk = useMemo<Talk>(
    () => ({
      id,
      aid,
      words,
      consultation,
      stage,
      add: nothing,
      newId: () => '',
      today: localDay(),
      signOff,
      mayWrite: false,
      patientView: 'window',
      out: noWayOut,
      linkToStage: () => linkTo({ page: 'patient', consultation: id }),
      goTo: nothing,
    }),
    [id, aid, words, consultation, stage, signOff],
  )
  const room = useMemo<Room>(() => ({ ...noRoom, row: { followed: row, tell: nothing } }), [row])
  return (
    <RoomContext value={room}>
      <TalkContext value={talk}>
        <PatientWindow>
          <StageView stage={stage} />
        </PatientWindow>
      </TalkContext>
    </RoomContext>
  )
}
