import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
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

type Whole = Required<Omit<PatientScreen, 'row'>> & Pick<PatientScreen, 'row'>

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
  const known = useRef<Partial<Pick<Whole, 'about' | 'facts'>>>({})
  useEffect(() => {
    const end = () => {
      known.current = {}
      setScreen('ended')
    }
    const giveUp = window.setTimeout(end, longestWait)
    const following = follow(consultation, {
      onShown: (shown) => {
        window.clearTimeout(giveUp)
        const { about = known.current.about, facts = known.current.facts } = shown
        if (!about || !facts) return following.ask()
        known.current = { about, facts }
        // At once: both windows draw in turns, and the other one has more to draw after its first frame.
        flushSync(() => setScreen({ ...shown, about, facts }))
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
  contactPoint: { kept: '', keep: nothing },
}

function Followed({ id, screen }: { id: string; screen: Whole }) {
  const { stage, facts, row } = screen
  const { aid, signOff } = screen.about
  const consultation = useMemo(() => consultationFrom(facts), [facts])
  const language = consultation.language ?? aid.facts.sourceLanguage
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
  const view = useMemo(() => <StageView stage={stage} />, [stage])
  return (
    <RoomContext value={room}>
      <TalkContext value={talk}>
        <PatientWindow>{view}</PatientWindow>
      </TalkContext>
    </RoomContext>
  )
}
