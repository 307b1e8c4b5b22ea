import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useMemo } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import { consultationFile } from '../domain/consultation/consultation-file.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import { undoable } from '../domain/consultation/undo.ts'
import type { Stage, TalkRoute } from '../navigation/route.ts'
import { keepLogInHand } from './log-in-hand.ts'
import { clock, consultation, newId } from './wiring.ts'

/** Starts the actor of the consultation that the route names, and keeps it until the route names another. */
export function useConsultationActor(route: TalkRoute) {
  const opens = route.page === 'begin' ? { aid: route.aid } : { consultation: route.consultation }
  const actor = useActorRef(consultation, {
    input: { opens, language: 'en', today: localDay(), clock, newId },
  })
  useEffect(
    () =>
      keepLogInHand(() => {
        const { aid, facts } = actor.getSnapshot().context
        return aid && facts.length > 0 ? consultationFile({ aid, facts }) : undefined
      }),
    [actor],
  )
  return actor
}

export type ConsultationActor = ReturnType<typeof useConsultationActor>

/** The stage follows the address; any link may set it. */
export function useStageOfRoute(actor: ConsultationActor, stage: Stage): void {
  useEffect(() => actor.send({ type: 'stage.shown', stage }), [actor, stage])
}

/** What the log adds up to, folded again only when it grew. */
export function useFolded(actor: ConsultationActor) {
  const facts = useSelector(actor, ({ context }) => context.facts)
  return useMemo(
    () => ({ facts, consultation: consultationFrom(facts), canUndo: undoable(facts) !== undefined }),
    [facts],
  )
}
