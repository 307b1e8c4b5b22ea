import { useSelector } from '@xstate/react'
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import type { Consultation } from '../domain/consultation/consultation.ts'
import type { FactType } from '../domain/consultation/fact.schema.ts'
import { practiceLanguage } from '../i18n/languages.ts'
import { linkTo, type Stage, type TalkRoute } from '../navigation/route.ts'
import { aidInHand } from '../views/talk/aid-in-hand.ts'
import { RoomContext } from '../views/talk/room.ts'
import { Spoken } from '../views/talk/spoken.ts'
import { type Talk, TalkContext } from '../views/talk/talk.ts'
import { TalkShell } from '../views/talk/talk-shell.tsx'
import { Opening } from '../views/trouble/opening.tsx'
import { useAllWords, useLanguage, useWords } from '../views/ui/words.ts'
import { InWords } from './in-words.tsx'
import type { ConsultationActor } from './running-consultations.ts'
import { useSignOff } from './sign-offs.ts'
import { StageView } from './stage-view.tsx'
import { type Holding, holdingOf, mayWriteIn } from './standing.ts'
import { useFolded } from './use-consultation.ts'
import { useEarlier } from './use-earlier.ts'
import { useRoom } from './use-room.ts'
import { goTo } from './use-route.ts'
import { useSaving } from './use-saving.ts'
import { useFetched, useSpoken } from './use-spoken.ts'
import { useWaysOut } from './use-ways-out.ts'
import { newId } from './wiring.ts'

interface TalkPageProps {
  actor: ConsultationActor
  route: TalkRoute
}

/** What the person reads beside the stage, in their language. */
const PatientSide = lazy(async () => ({ default: (await import('./patient-side.tsx')).PatientSide }))

/** The shell with the stage in hand. What is said goes to the actor; the screen follows at once, `Saved` later. */
export function TalkPage({ actor, route }: TalkPageProps) {
  const { consultation, undoes } = useFolded(actor)
  const [isPassed, setPassed] = useState(false)
  const { language = practiceLanguage } = consultation
  const isBeside = consultation.isBeside === true && !isPassed && language !== practiceLanguage
  const { words, again: speakAgain } = useSpoken(isBeside ? practiceLanguage : language)
  const { words: theirs, waits, again: fetchAgain } = useFetched(language)
  const again = useCallback(() => {
    speakAgain()
    fetchAgain()
  }, [speakAgain, fetchAgain])
  const aid = useSelector(actor, ({ context }) => context.aid)
  const papers = isBeside && !waits ? theirs : undefined
  const spoken = useMemo(() => ({ waits, again, papers }), [waits, again, papers])
  if (!words) return <Opening />
  return (
    <InWords words={words} aid={aid}>
      <Spoken value={spoken}>
        <TalkInWords {...{ actor, route, consultation, undoes, setPassed, isBeside: papers !== undefined }} />
      </Spoken>
    </InWords>
  )
}

interface TalkInWordsProps extends TalkPageProps {
  consultation: Consultation
  undoes: FactType | undefined
  setPassed: (isPassed: boolean) => void
  /** Something is there to stand beside the stage. */
  isBeside: boolean
}

function TalkInWords({ actor, route, consultation, undoes, setPassed, isBeside }: TalkInWordsProps) {
  const [talk, room] = useTalkInRoom(actor, route, consultation)
  const shell = useShellProps(actor, undoes)
  const t = useWords('talk')
  // It names no condition: it stands in the tab, the task bar and the history.
  useEffect(() => {
    document.title = `${t(`stages.${route.stage}`)} – ${t('brand')}`
  })
  const isPassed = room.patientView.at === 'here'
  useLayoutEffect(() => setPassed(isPassed), [setPassed, isPassed])
  // A stage is drawn anew when the talk changes, not when a save goes by.
  const stage = useMemo(() => <StageView stage={route.stage} />, [route.stage])
  if (!talk) return null
  const beside = isBeside && (
    <Suspense>
      <PatientSide actor={actor} />
    </Suspense>
  )
  return (
    <RoomContext value={room}>
      <TalkContext value={talk}>
        <TalkShell {...shell} beside={beside}>
          {stage}
        </TalkShell>
      </TalkContext>
    </RoomContext>
  )
}

/** The talk with what stands around it on this screen, which may be passed to the patient. */
function useTalkInRoom(actor: ConsultationActor, route: TalkRoute, consultation: Consultation) {
  const talk = useTalkValue(actor, route, consultation)
  const facts = useSelector(actor, ({ context }) => context.facts)
  const room = useRoom({
    id: talk?.id,
    aid: talk?.aid,
    signOff: talk?.signOff,
    facts,
    stage: route.stage,
    isFinished: consultation.finished,
  })
  const isHere = room.patientView.at === 'here'
  const seen = useMemo<Talk | undefined>(
    () => (talk && isHere ? { ...talk, patientView: 'here' } : talk),
    [talk, isHere],
  )
  return [seen, room] as const
}

const addressed = (route: TalkRoute, id: string | undefined, stage: Stage) =>
  id === undefined && route.page === 'begin'
    ? ({ page: 'begin', aid: route.aid, stage } as const)
    : ({ page: 'talk', consultation: id ?? '', stage } as const)

function useTalkValue(
  actor: ConsultationActor,
  route: TalkRoute,
  consultation: Consultation,
): Talk | undefined {
  const language = useLanguage()
  const aid = useAidInHand(actor, consultation.withoutAid, language)
  const id = useSelector(actor, ({ context }) => context.id)
  const mayWrite = useSelector(actor, mayWriteIn)
  const signOff = useSignOff(aid?.hash)
  const out = useWaysOut(actor)
  const earlier = useEarlier(consultation.review?.earlier)
  const words = useMemo(() => aid && wordsOf(aid, language), [aid, language])
  const readOtherChoices = useOtherChoices(id, consultation.review)
  const add = useCallback<Talk['add']>((...facts) => actor.send({ type: 'facts.added', facts }), [actor])
  return useMemo(() => {
    if (!aid || !words) return undefined
    const link = (stage: Stage) => addressed(route, id, stage)
    return {
      ...(id === undefined ? {} : { id }),
      aid,
      words,
      consultation,
      stage: route.stage,
      add,
      newId,
      today: localDay(),
      signOff,
      mayWrite,
      earlier,
      readOtherChoices,
      out,
      linkToStage: (stage) => linkTo(link(stage)),
      goTo: (stage) => goTo(link(stage)),
    }
  }, [route, aid, id, words, consultation, add, signOff, mayWrite, earlier, readOtherChoices, out])
}

function useOtherChoices(id: string | undefined, review: Consultation['review']) {
  const words = useAllWords()
  return useCallback(async () => {
    const { readOtherChoices } = await import('./other-choices.ts')
    return readOtherChoices(words, { id, consultation: review ? { review } : {} })
  }, [words, id, review])
}

function useAidInHand(actor: ConsultationActor, withoutAid: Consultation['withoutAid'], language: string) {
  const opened = useSelector(actor, ({ context }) => context.aid)
  const said = useAllWords()
  return useMemo(
    () => (opened === undefined ? undefined : aidInHand(said, opened, withoutAid, language)),
    [said, opened, withoutAid, language],
  )
}

function useShellProps(actor: ConsultationActor, undoes: FactType | undefined) {
  const t = useWords('trouble')
  const saving = useSaving(actor)
  const holding = useSelector(actor, holdingOf)
  const life = useSelector(actor, ({ value }) => value.life)
  const { id } = actor.getSnapshot().context
  return {
    saving: saving === 'saved' || saving === 'saving' ? saving : { notSaved: t(`saving.${saving}`) },
    onSaveAgain: () => actor.send({ type: 'save.retry' }),
    undoes,
    onUndo: () => actor.send({ type: 'undo' }),
    reads: whyItOnlyReads(life, holding),
    onTakeOver: () => actor.send({ type: 'takeOver' }),
    onReopen: () => actor.send({ type: 'reopen' }),
    // Only once all of it is on the disk, from where it is read.
    onReview:
      life === 'finished' && id !== undefined ? () => goTo({ page: 'review', consultation: id }) : undefined,
  }
}

/** While finishing waits for the disk, it can be opened again too. */
function whyItOnlyReads(life: string, holding: Holding): 'other-tab' | 'finished' | undefined {
  if (holding === 'elsewhere') return 'other-tab'
  return life === 'finished' || life === 'finishing' ? 'finished' : undefined
}
