import { createActor } from 'xstate'
import { localDay } from '../adapters/clock/system-clock.ts'
import { consultationFile } from '../domain/consultation/consultation-file.ts'
import type { ConsultationInput } from '../machines/consultation-setup.ts'
import type { TalkRoute } from '../navigation/route.ts'
import { brought } from './brought.ts'
import { keepLogInHand } from './log-in-hand.ts'
import { savingOf } from './standing.ts'
import { clock, consultation, newId } from './wiring.ts'

function opensOf(route: TalkRoute): ConsultationInput['opens'] {
  if (route.page === 'talk') return { consultation: route.consultation }
  if (route.page === 'review') return { review: route.consultation }
  return route.aid === null ? { blank: true } : { aid: route.aid }
}

const create = (route: TalkRoute) => {
  const opens = opensOf(route)
  const begins = route.page === 'begin' ? brought.of(route.aid) : undefined
  const input = { opens, begins, language: 'en', today: localDay(), clock, newId }
  return createActor(consultation, { input })
}

export type ConsultationActor = ReturnType<typeof create>

/** Consultations that are on the screen, and those that were left with something not yet saved. */
const running = new Set<ConsultationActor>()
const onScreen = new Set<ConsultationActor>()

const isSaved = (actor: ConsultationActor): boolean => {
  const { stored, facts } = actor.getSnapshot().context
  return stored === facts.length
}

/** The consultation that a route names: the one that still runs, or a new one. It starts when it is shown. */
export function consultationOf(route: TalkRoute): ConsultationActor {
  const known = [...running].find(
    (actor) => route.page === 'talk' && actor.getSnapshot().context.id === route.consultation,
  )
  return known ?? create(route)
}

/** Runs a consultation while its screen is shown, and after that until everything in it is saved. */
export function show(actor: ConsultationActor): () => void {
  brought.letGo()
  onScreen.add(actor)
  if (!running.has(actor)) {
    running.add(actor)
    actor.start()
  }
  const forgetLog = keepLogInHand(() => {
    const { aid, facts } = actor.getSnapshot().context
    return aid !== undefined && facts.length > 0 ? consultationFile({ aid, facts }) : undefined
  })
  return () => {
    forgetLog()
    onScreen.delete(actor)
    // A screen that is only drawn anew shows it again at once.
    setTimeout(() => stopOnceSaved(actor))
  }
}

function stopOnceSaved(actor: ConsultationActor): void {
  if (onScreen.has(actor) || !running.has(actor)) return
  if (isSaved(actor)) {
    running.delete(actor)
    actor.stop()
    return
  }
  const watching = actor.subscribe(() => {
    if (!isSaved(actor) && !onScreen.has(actor)) return
    watching.unsubscribe()
    setTimeout(() => stopOnceSaved(actor))
  })
}

// Closing the tab asks first while something in it could not be saved.
addEventListener('beforeunload', (event) => {
  const isFailing = (actor: ConsultationActor) => !['saved', 'saving'].includes(savingOf(actor.getSnapshot()))
  if ([...running].some(isFailing)) event.preventDefault()
})
