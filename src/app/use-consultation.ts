import { useSelector } from '@xstate/react'
import { useEffect, useMemo, useState } from 'react'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import { undoable } from '../domain/consultation/undo.ts'
import type { Stage, TalkRoute } from '../navigation/route.ts'
import { type ConsultationActor, consultationOf, show } from './running-consultations.ts'

/** The consultation that the route named when its screen was first shown. */
export function useConsultationActor(route: TalkRoute): ConsultationActor {
  const [actor] = useState(() => consultationOf(route))
  useEffect(() => show(actor), [actor])
  return actor
}

/** The stage follows the address; any link may set it. */
export function useStageOfRoute(actor: ConsultationActor, stage: Stage): void {
  useEffect(() => actor.send({ type: 'stage.shown', stage }), [actor, stage])
}

/** What the log adds up to, folded again only when it grew. */
export function useFolded(actor: ConsultationActor) {
  const facts = useSelector(actor, ({ context }) => context.facts)
  return useMemo(() => ({ consultation: consultationFrom(facts), undoes: undoable(facts)[0]?.type }), [facts])
}
