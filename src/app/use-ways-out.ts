import { shallowEqual, useSelector } from '@xstate/react'
import { useEffect, useMemo } from 'react'
import type { LeavingTheRoom } from '../views/talk/talk.ts'
import { justCleared } from './just-cleared.ts'
import type { ConsultationActor } from './running-consultations.ts'
import { finishingOf, leavingOf } from './standing.ts'
import { goTo } from './use-route.ts'

/** The ways out of the room, and how each stands. */
export function useWaysOut(actor: ConsultationActor): LeavingTheRoom {
  // The machine writes its value anew with every event.
  const regions = useSelector(actor, ({ value }) => value.leaving, shallowEqual)
  const troubles = useSelector(actor, ({ context }) => context.givingTrouble)
  const finishing = useSelector(actor, finishingOf)
  useEffect(() => {
    if (finishing !== 'cleared') return
    justCleared.note()
    goTo({ page: 'start-page' })
  }, [finishing])
  return useMemo(() => {
    const { value, context } = actor.getSnapshot()
    const leaving = leavingOf({
      value: { ...value, leaving: regions },
      context: { ...context, givingTrouble: troubles },
    })
    return {
      leaving,
      byHand: async () => (await import('./giving-by-hand.ts')).byHandFor(() => actor.getSnapshot().context),
      give: (form) => actor.send({ type: 'give', form }),
      finish: ({ clear }) => {
        const { life } = actor.getSnapshot().value
        // Nothing was said: there is nothing to finish.
        if (life === 'fresh') goTo({ page: 'start-page' })
        else if (life === 'finished' && clear) actor.send({ type: 'clear' })
        else actor.send({ type: 'finish', clear })
      },
      reopen: () => actor.send({ type: 'reopen' }),
      finishing,
    }
  }, [actor, regions, troubles, finishing])
}
