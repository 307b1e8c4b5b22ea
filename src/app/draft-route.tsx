import { Suspense, useCallback, useMemo } from 'react'
import { linkTo, type Route, type Stage } from '../navigation/route.ts'
import { CheckPanel } from '../views/authoring/check-panel.tsx'
import { DraftPage } from '../views/authoring/draft-page.tsx'
import { DraftTroublePage } from '../views/authoring/draft-trouble-page.tsx'
import { PreviewPanel } from '../views/authoring/preview-panel.tsx'
import { TextPanel } from '../views/authoring/text-panel.tsx'
import { type Workbench, WorkbenchContext } from '../views/authoring/workbench.ts'
import { WritePanel } from '../views/authoring/write-panel.tsx'
import { Opening } from '../views/trouble/opening.tsx'
import { useWords, WordsContext } from '../views/ui/words.ts'
import { aidWords } from './aid-words.ts'
import { DraftPreview } from './draft-preview.tsx'
import { useDraft } from './use-draft.ts'
import { goTo, useArrival } from './use-route.ts'

type OfDraft = Extract<Route, { page: 'draft' }>

/** A draft on this machine: `/drafts/<key>/<panel>`. */
export function DraftRoute({ route }: { route: OfDraft }) {
  return (
    <WordsContext value={aidWords}>
      <OneDraft key={route.draft} route={route} />
    </WordsContext>
  )
}

function OneDraft({ route }: { route: OfDraft }) {
  const t = useWords(['draft', 'trouble'])
  const { actor, value, context, reading, write, edit } = useDraft(route.draft)
  const { draft, trouble, past, future } = context
  const { draft: key, panel } = route
  useArrival(
    draft || trouble ? `draft ${panel}` : undefined,
    `${t(`panel.${panel}`)} – ${t('trouble:brand')}`,
  )
  const workbench = useMemo((): Workbench | undefined => {
    if (!draft) return undefined
    const to = (other: typeof panel) => ({ page: 'draft', draft: key, panel: other }) as const
    return {
      draft,
      reading,
      edit,
      write,
      linkTo: (other) => linkTo(to(other)),
      goTo: (other) => goTo(to(other)),
    }
  }, [draft, reading, edit, write, key])
  if (value === 'notOpened' && trouble) {
    return <DraftTroublePage trouble={trouble} onRetry={() => actor.send({ type: 'opening.retry' })} />
  }
  if (!workbench || typeof value === 'string') return <Opening />
  return (
    <WorkbenchContext value={workbench}>
      <DraftPage
        panel={panel}
        saving={value.writing}
        trouble={trouble}
        canUndo={past.length > 0}
        canRedo={future.length > 0}
        onUndo={() => actor.send({ type: 'undo' })}
        onRedo={() => actor.send({ type: 'redo' })}
        onSave={() => actor.send({ type: 'save.now' })}
        onTakeTheirs={() => actor.send({ type: 'takeTheirs' })}
        onKeepMine={() => actor.send({ type: 'keepMine' })}
      >
        {panel === 'write' ? <WritePanel /> : null}
        {panel === 'text' ? <TextPanel /> : null}
        {panel === 'check' ? <CheckPanel /> : null}
        {panel === 'preview' ? (
          <Preview draft={key} stage={route.stage ?? 'choices'} workbench={workbench} />
        ) : null}
      </DraftPage>
    </WorkbenchContext>
  )
}

function Preview({ draft, stage, workbench }: { draft: string; stage: Stage; workbench: Workbench }) {
  const seen = workbench.reading?.seen
  const route = useCallback(
    (to: Stage) => ({ page: 'draft', draft, panel: 'preview', stage: to }) as const,
    [draft],
  )
  const link = useCallback((to: Stage) => linkTo(route(to)), [route])
  return (
    <PreviewPanel stage={stage} linkToStage={link}>
      {seen ? (
        <Suspense fallback={<Opening />}>
          <DraftPreview aid={seen} stage={stage} linkToStage={link} goTo={(to) => goTo(route(to))} />
        </Suspense>
      ) : null}
    </PreviewPanel>
  )
}
