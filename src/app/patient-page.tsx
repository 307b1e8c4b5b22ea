import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { broadcastFollow } from '../adapters/patient-view/broadcast-follow.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import { practiceLanguage } from '../i18n/languages.ts'
import type { PatientScreen } from '../ports/patient-view.port.ts'
import { PatientWindow } from '../views/talk/patient/patient-window.tsx'
import { TalkEnded } from '../views/talk/patient/talk-ended.tsx'
import { RoomContext } from '../views/talk/room.ts'
import { TalkContext } from '../views/talk/talk.ts'
import { Opening } from '../views/trouble/opening.tsx'
import { useWords, WordsContext } from '../views/ui/words.ts'
import { InWords } from './in-words.tsx'
import { useFollowedTalk } from './patient-talk.ts'
import { StageView } from './stage-view.tsx'
import { useArrival } from './use-route.ts'
import { useSpoken } from './use-spoken.ts'

const { follow } = broadcastFollow(navigator.locks)
/** How long it is waited for an answer before the talk counts as over, in milliseconds. */
const longestWait = 2000

type Whole = Required<Omit<PatientScreen, 'look'>> & Pick<PatientScreen, 'look'>

/** The patient's own window: it follows one consultation, only reads, and keeps nothing. */
export function PatientPage({ consultation }: { consultation: string }) {
  const t = useWords('talk')
  const screen = useFollowed(consultation)
  // What ended is told in the language that was read before.
  const [before, setBefore] = useState<string>(practiceLanguage)
  const language = typeof screen === 'string' ? before : inTheirs(screen)
  if (language !== before) setBefore(language)
  const { words } = useSpoken(language)
  useArrival(undefined, t('brand'))
  if (!words) return <Opening />
  return typeof screen === 'string' ? (
    <WordsContext value={words}>
      <TalkEnded isWaiting={screen === 'waiting'} />
    </WordsContext>
  ) : (
    <InWords words={words} aid={screen.about.aid}>
      <Followed id={consultation} screen={screen} />
    </InWords>
  )
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

const inTheirs = ({ about: { aid }, facts }: Whole) =>
  consultationFrom(facts).language ?? aid.facts.sourceLanguage

function Followed({ id, screen }: { id: string; screen: Whole }) {
  const { stage, facts, look, about } = screen
  const inHand = useFollowedTalk({ id, ...about, facts, stage, look, view: 'window' })
  const view = useMemo(() => <StageView stage={stage} />, [stage])
  return (
    <RoomContext value={inHand.room}>
      <TalkContext value={inHand.talk}>
        <PatientWindow>{view}</PatientWindow>
      </TalkContext>
    </RoomContext>
  )
}
