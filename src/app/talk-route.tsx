import { useSelector } from '@xstate/react'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Route, TalkRoute as RouteInTalk } from '../navigation/route.ts'
import { Opening } from '../views/trouble/opening.tsx'
import { useWords, WordsContext } from '../views/ui/words.ts'
import type { ConsultationActor } from './running-consultations.ts'
import { TalkPage } from './talk-page.tsx'
import { talkWords } from './talk-words.ts'
import { useConsultationActor, useStageOfRoute } from './use-consultation.ts'
import { replaceRoute, useArrival, useLeftTalk } from './use-route.ts'

/** A consultation that began in this tab keeps its actor when the address takes on its name. */
interface Begun {
  by: string
  id: string
}

/** What a talk needs that does not open, opens past its aid's date, or was left. */
const OpeningTrouble = lazy(async () => ({ default: (await import('./opening-trouble.tsx')).OpeningTrouble }))
const StaleAidPage = lazy(async () => ({
  default: (await import('../views/trouble/stale-aid-page.tsx')).StaleAidPage,
}))
const PatientSide = lazy(async () => ({ default: (await import('./patient-side.tsx')).PatientSide }))

/** The talk as a component, once its words are there; the patient's own window is led by one in another window. */
export async function talkInItsWords() {
  const words = await talkWords()
  return ({ route }: { route: RouteInTalk | Extract<Route, { page: 'patient' }> }) => (
    <WordsContext value={words}>
      {route.page === 'patient' ? (
        <Suspense fallback={<Opening />}>
          <PatientSide key={route.consultation} consultation={route.consultation} />
        </Suspense>
      ) : (
        <TalkRoute route={route} />
      )}
    </WordsContext>
  )
}

function TalkRoute({ route }: { route: RouteInTalk }) {
  const [begun, setBegun] = useState<Begun>()
  const [shown, setShown] = useState({ route, turn: 0 })
  // From a talk an address leads to another one that begins, and never back into the one that began there before.
  if (shown.route !== route) {
    const isAnother = shown.route.page === 'talk' && route.page !== 'talk'
    setShown({ route, turn: shown.turn + Number(isAnother) })
  }
  const open = useLeftTalk(route)
  if (open)
    return (
      <Suspense fallback={<Opening />}>
        <OpeningTrouble onOpen={open} />
      </Suspense>
    )
  const named = `${nameOf(route)} ${shown.turn}`
  const by = route.page === 'talk' && begun?.id === route.consultation ? begun.by : named
  return <OneConsultation key={by} route={route} onBegun={(id) => setBegun({ by, id })} />
}

const nameOf = (route: RouteInTalk): string =>
  `${route.page} ${route.page === 'begin' ? route.aid : route.consultation}`

function OneConsultation({ route, onBegun }: { route: RouteInTalk; onBegun: (id: string) => void }) {
  const actor = useConsultationActor(route)
  const life = useSelector(actor, ({ value }) => value.life)
  useStageOfRoute(actor, route.stage)
  useNameInAddress(actor, route, onBegun)
  const screen = isOpening(life) ? undefined : `talk ${life === 'askingForReason'}`
  useArrival(screen, useWords('talk')('brand'))

  return (
    <Suspense fallback={<Opening />}>
      <OneLife life={life} actor={actor} route={route} />
    </Suspense>
  )
}

interface OneLifeProps {
  life: string
  actor: ConsultationActor
  route: RouteInTalk
}

function OneLife({ life, actor, route }: OneLifeProps) {
  if (isOpening(life)) return <Opening />
  switch (life) {
    case 'askingForReason':
      return <AskForReason actor={actor} />
    case 'withoutAid':
    case 'withoutEarlier':
    case 'notFound':
    case 'newer':
    case 'unreadable':
      return <OpeningTrouble actor={actor} />
    case 'damaged':
      return <Damaged actor={actor} route={route} />
    default:
      return <TalkPage actor={actor} route={route} />
  }
}

const opening = [
  'opening',
  'openingEarlier',
  'openingAid',
  'aidOpened',
  'waitingForLock',
  'openingConsultation',
  'opened',
]

const isOpening = (life: string): boolean => opening.includes(life)

function AskForReason({ actor }: { actor: ConsultationActor }) {
  const aid = useSelector(actor, ({ context }) => context.aid)
  if (!aid) return null
  return (
    <StaleAidPage
      aidTitle={aid.words[aid.facts.sourceLanguage]?.['title'] ?? ''}
      reviewBy={aid.facts.reviewBy}
      onReason={(reason) => actor.send({ type: 'reason.given', reason })}
    />
  )
}

/** The part that can be read is shown; where there is none, the page says so. */
function Damaged({ actor, route }: { actor: ConsultationActor; route: RouteInTalk }) {
  const isReadable = useSelector(actor, ({ context }) => context.facts.length > 0)
  if (!isReadable) return <OpeningTrouble actor={actor} />
  return (
    <>
      <OpeningTrouble actor={actor} isAbove />
      <TalkPage actor={actor} route={route} />
    </>
  )
}

/** With the first fact the address takes the consultation's name, in its place: going back leads to the start page. */
function useNameInAddress(actor: ConsultationActor, route: RouteInTalk, onBegun: (id: string) => void) {
  const id = useSelector(actor, ({ context }) => context.id)
  useEffect(() => {
    if (route.page === 'talk' || id === undefined) return
    onBegun(id)
    replaceRoute({ page: 'talk', consultation: id, stage: route.stage })
  })
}
