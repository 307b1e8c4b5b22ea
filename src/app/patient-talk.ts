import { useMemo } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import type { SignOff } from '../domain/aid/sign-off.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import type { Look } from '../domain/consultation/look.ts'
import { linkTo, type Stage } from '../navigation/route.ts'
import type { Room } from '../views/talk/room.ts'
import { noWayOut, type Talk } from '../views/talk/talk.ts'
import { useLanguage } from '../views/ui/words.ts'

export interface Followed {
  id: string
  aid: Aid
  signOff: SignOff | undefined
  /** Only those that may go on the patient's copy. */
  facts: readonly Fact[]
  stage: Stage
  /** What is looked at in the talk that is followed. */
  look: Look | undefined
  /** Whether the person sees it in a window of their own, or in the room's. */
  view: 'window' | 'here'
}

const nothing = () => undefined
const noRoom: Omit<Room, 'look'> = {
  now: () => '',
  prompts: { shown: false, show: nothing },
  patientView: { at: 'nowhere', openWindow: () => false, showHere: nothing, end: nothing },
  contactPoint: { kept: '', keep: nothing },
}

/** A talk that is followed in the words around it: it only reads, nothing in it leads anywhere, and it tells nothing. */
export function useFollowedTalk({ id, aid, signOff, facts, stage, look, view }: Followed): {
  talk: Talk
  room: Room
} {
  const consultation = useMemo(() => consultationFrom(facts), [facts])
  const language = useLanguage()
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
      patientView: view,
      out: noWayOut,
      linkToStage: () => linkTo({ page: 'patient', consultation: id }),
      goTo: nothing,
    }),
    [id, aid, words, consultation, stage, signOff, view],
  )
  const room = useMemo<Room>(() => ({ ...noRoom, look: { followed: look, tell: nothing } }), [look])
  return { talk, room }
}
