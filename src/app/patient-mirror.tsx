import { useSelector } from '@xstate/react'
import { use, useMemo } from 'react'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, FactType } from '../domain/consultation/fact.schema.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import type { Stage } from '../navigation/route.ts'
import { aidInHand } from '../views/talk/aid-in-hand.ts'
import { Mirror } from '../views/talk/patient/mirror.tsx'
import { RoomContext, useRoom } from '../views/talk/room.ts'
import { Spoken } from '../views/talk/spoken.ts'
import { TalkContext, useTalk } from '../views/talk/talk.ts'
import { useAllWords } from '../views/ui/words.ts'
import { InSentences } from './in-words.tsx'
import { type Followed, useFollowedTalk } from './patient-talk.ts'
import type { ConsultationActor } from './running-consultations.ts'
import { StageView } from './stage-view.tsx'

export interface PatientMirrorProps {
  actor: ConsultationActor
}

/** What the person is asked of how they want to decide. They answer it in the room, and it is on no paper of theirs. */
const answeredHere: ReadonlySet<FactType> = new Set<FactType>(['role.wanted', 'readiness.answered'])

function factsBeside(all: readonly Fact[], stage: Stage): Fact[] {
  const told = withoutUndone(all)
  const theirs = factsFor('patientCopy', told)
  return stage === 'decide' ? [...theirs, ...told.filter(({ type }) => answeredHere.has(type))] : theirs
}

/**
 * What the person reads, beside the stage that it follows: made of what may go on their copy, and of what they are asked
 * at that stage. It only reads.
 */
export function PatientMirror({ actor }: PatientMirrorProps) {
  const talk = useTalk()
  const look = useRoom().look.own
  const own = useAllWords()
  const words = use(Spoken).papers ?? own
  const all = useSelector(actor, ({ context }) => context.facts)
  const opened = useSelector(actor, ({ context }) => context.aid)
  const facts = useMemo(() => factsBeside(all, talk.stage), [all, talk.stage])
  const aid = useMemo(
    () =>
      opened !== undefined && aidInHand(words, opened, consultationFrom(facts).withoutAid, words.language),
    [words, opened, facts],
  )
  // Where it is not safe at home, what the person said comes on the screen only when it is asked for there.
  const isHeld = talk.stage === 'summary' && talk.consultation.safeToTakeHome === false
  if (!aid || isHeld) return null
  const { id = '', signOff, stage } = talk
  return (
    <InSentences words={words} aid={opened}>
      <InMirror {...{ id, aid, signOff, facts, stage, look }} view="here" />
    </InSentences>
  )
}

function InMirror(followed: Followed) {
  const { talk, room } = useFollowedTalk(followed)
  const { stage } = followed
  const view = useMemo(() => <StageView stage={stage} />, [stage])
  return (
    <RoomContext value={room}>
      <TalkContext value={talk}>
        <Mirror>{view}</Mirror>
      </TalkContext>
    </RoomContext>
  )
}
