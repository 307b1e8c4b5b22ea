import {
  type ComponentProps,
  lazy,
  memo,
  Suspense,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import { sessionHalfTyped } from '../adapters/half-typed/session-half-typed.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { shownOf } from '../domain/draft/shown-of.ts'
import { practiceLanguage } from '../i18n/languages.ts'
import { linkTo, type Route, type Stage } from '../navigation/route.ts'
import { Beside, BesidePreview } from '../views/authoring/beside-preview.tsx'
import { CheckPanel } from '../views/authoring/check-panel.tsx'
import { DraftPage } from '../views/authoring/draft-page.tsx'
import { DraftTroublePage } from '../views/authoring/draft-trouble-page.tsx'
import { PreviewPanel } from '../views/authoring/preview-panel.tsx'
import { TextPanel } from '../views/authoring/text-panel.tsx'
import { TranslatePanel } from '../views/authoring/translate-panel.tsx'
import { TextsContext, useWorkbench, type Workbench, WorkbenchContext } from '../views/authoring/workbench.ts'
import { WritePanel } from '../views/authoring/write-panel.tsx'
import { Opening } from '../views/trouble/opening.tsx'
import { useWords, WordsContext } from '../views/ui/words.ts'
import { aidWords } from './aid-words.ts'
import { useBegunWords } from './draft-begun-words.ts'
import { ReviewOfDraft } from './draft-merge.tsx'
import { DraftPreview } from './draft-preview.tsx'
import { UseOfDraft } from './draft-use.tsx'
import { useDraft } from './use-draft.ts'
import { goTo, useArrival } from './use-route.ts'

const FiguresPanel = lazy(async () => {
  const [{ FiguresPanel: Panel }, { keepTyping }] = await Promise.all([
    import('../views/authoring/figures-panel.tsx'),
    import('../views/authoring/held-typing.ts'),
  ])
  keepTyping(sessionHalfTyped)
  return { default: Panel }
})

const Figures = () => (
  <Suspense fallback={<Opening />}>
    <FiguresPanel />
  </Suspense>
)

/** Troubles of opening a draft that have words of their own. */
const named = ['draft-not-found', 'draft-damaged', 'format-newer'] as const

type OfDraft = Extract<Route, { page: 'draft' }>

/** A draft on this machine: `/drafts/<key>/<panel>`. */
export function DraftRoute({ route }: { route: OfDraft }) {
  return (
    <WordsContext value={aidWords}>
      <OneDraft key={route.draft} route={route} />
    </WordsContext>
  )
}

/** What a press on the page of a draft does, the same for as long as it is open. */
const useDoing = (actor: ReturnType<typeof useDraft>['actor']) =>
  useMemo(
    () => ({
      onUndo: () => actor.send({ type: 'undo' }),
      onRedo: () => actor.send({ type: 'redo' }),
      onSave: () => actor.send({ type: 'save.now' }),
      onTakeTheirs: () => actor.send({ type: 'takeTheirs' }),
      onKeepMine: () => actor.send({ type: 'keepMine' }),
    }),
    [actor],
  )

function OneDraft({ route }: { route: OfDraft }) {
  const t = useWords(['draft', 'trouble'])
  const { actor, value, context, reading, readOf, isUnread, write, edit, change } = useDraft(route.draft)
  const { draft, trouble, past, future } = context
  const { draft: key, panel, at } = route
  const title = draft ? shownOf(draft.texts).title : ''
  useArrival(
    draft || trouble ? `draft ${panel}` : undefined,
    [t(`panel.${panel}`), title, t('trouble:brand')].filter(Boolean).join(' – '),
  )
  const { begun, notes } = draft ?? {}
  const workbench = useMemo((): Workbench | undefined => {
    if (!begun || !notes) return undefined
    const to = (other: typeof panel) => ({ page: 'draft', draft: key, panel: other }) as const
    return {
      draft: { format: 1, key, begun, notes },
      reading,
      readOf,
      today: localDay(),
      edit,
      change,
      write,
      note: (note) => actor.send({ type: 'note.added', note }),
      takeNotes: (notes) => actor.send({ type: 'notes.taken', notes }),
      at,
      linkTo: (other, place) => linkTo({ ...to(other), ...(place !== undefined && { at: place }) }),
      goTo: (other) => goTo(to(other)),
    }
  }, [actor, begun, notes, reading, readOf, edit, change, write, key, at])
  const does = useDoing(actor)
  const inHand = useMemo(() => <PanelInHand route={route} />, [route])
  if (value === 'notOpened' && trouble) {
    return (
      <DraftTroublePage
        why={named.find((code) => code === trouble.code) ?? 'other'}
        remains={trouble.code === 'draft-damaged' ? trouble.remains : undefined}
        onRetry={() => actor.send({ type: 'opening.retry' })}
      />
    )
  }
  if (!draft || !workbench || typeof value === 'string') return <Opening />
  return (
    <WorkbenchContext value={workbench}>
      <TextsContext value={draft.texts}>
        <DraftPage
          panel={panel}
          saving={value.writing}
          isUnread={isUnread}
          isDiskFull={trouble?.code === 'storage-full'}
          undoes={past.at(-1)}
          redoes={future.at(-1)}
          {...does}
        >
          {inHand}
        </DraftPage>
      </TextsContext>
    </WorkbenchContext>
  )
}

function PanelInHand({ route }: { route: OfDraft }) {
  const { draft: key, panel } = route
  return (
    <>
      {panel === 'write' ? (
        <Beside seen={<Seen draft={key} />}>
          <WritePanel />
        </Beside>
      ) : null}
      {panel === 'figures' ? <Figures /> : null}
      {panel === 'text' ? <TextPanel /> : null}
      {panel === 'check' ? <Check /> : null}
      {panel === 'preview' ? <Preview draft={key} stage={route.stage ?? 'choices'} /> : null}
      {panel === 'translate' ? <Translate /> : null}
      {panel === 'review' ? <ReviewOfDraft /> : null}
      {panel === 'use' ? <UseOfDraft /> : null}
    </>
  )
}

const none = {}
const Translate = () => <TranslatePanel begun={useBegunWords() ?? none} />
const Check = () => <CheckPanel begun={useBegunWords() ?? none} />

function Preview({ draft, stage }: { draft: string; stage: Stage }) {
  const seen = useWorkbench().reading?.seen
  const route = useCallback(
    (to: Stage) => ({ page: 'draft', draft, panel: 'preview', stage: to }) as const,
    [draft],
  )
  const link = useCallback((to: Stage) => linkTo(route(to)), [route])
  const goToStage = useCallback((to: Stage) => goTo(route(to)), [route])
  const [chosen, setChosen] = useState<string>()
  const language = chosen ?? seen?.facts.sourceLanguage ?? practiceLanguage
  return (
    <PreviewPanel stage={stage} linkToStage={link} language={language} onLanguage={setChosen}>
      {seen ? (
        <StageSeen aid={seen} language={language} stage={stage} linkToStage={link} goTo={goToStage} />
      ) : null}
    </PreviewPanel>
  )
}

/** A stage beside what is written, which goes from one stage to another without leaving the panel. */
function Seen({ draft }: { draft: string }) {
  const [stage, setStage] = useState<Stage>('choices')
  const seen = useSeenLater()
  const link = useCallback(
    (to: Stage) => linkTo({ page: 'draft', draft, panel: 'preview', stage: to }),
    [draft],
  )
  return (
    <BesidePreview stage={stage} onStage={setStage}>
      {seen ? <StageSeen aid={seen} stage={stage} linkToStage={link} goTo={setStage} /> : null}
    </BesidePreview>
  )
}

/** What was read, once the form and what is found are drawn: they come first, and typing before all of it. */
function useSeenLater(): Aid | undefined {
  const now = useWorkbench().reading?.seen
  const [seen, setSeen] = useState(now)
  useEffect(() => startTransition(() => setSeen(now)), [now])
  return seen
}

/** One stage of the talk; of the summary, the paper alone. */
const StageSeen = memo(function StageSeen(props: ComponentProps<typeof DraftPreview>) {
  return (
    <Suspense fallback={<Opening />}>
      <DraftPreview {...props} isPaper={props.stage === 'summary'} />
    </Suspense>
  )
})
