import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import { randomId } from '../adapters/new-id/random-id.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import type { Stage } from '../navigation/route.ts'
import { noWayOut, type Talk, TalkContext } from '../views/talk/talk.ts'

interface DraftPreviewProps {
  aid: Aid
  stage: Stage
  /** The summary as it is given, without the ways of giving it. */
  isPaper?: boolean
  linkToStage: (stage: Stage) => string
  goTo: (stage: Stage) => void
}

/** The stages of a talk about a draft, which lives in memory: nothing that is said in it is kept anywhere. */
export const DraftPreview = lazy(async () => {
  const { stageInItsWords } = await import('./talk-route.tsx')
  const StageInItsWords = await stageInItsWords()
  return {
    default: (props: DraftPreviewProps) => (
      <InMemory {...props}>
        <Suspense fallback={null}>
          <StageInItsWords stage={props.stage} />
        </Suspense>
      </InMemory>
    ),
  }
})

const factOf = (fact: NewFact, place: number): Fact =>
  ({ ...fact, id: randomId(), at: new Date().toISOString(), place }) as Fact

function InMemory({
  aid,
  stage,
  isPaper = false,
  linkToStage,
  goTo,
  children,
}: DraftPreviewProps & { children: ReactNode }) {
  const language = aid.facts.sourceLanguage
  const [said, setSaid] = useState<readonly Fact[]>([])
  const talk = useMemo((): Talk => {
    const { id, version } = aid.facts
    const begun = factOf({ type: 'consultation.begun', aid: { id, version, hash: aid.hash }, language }, 0)
    return {
      id: 'preview',
      aid,
      words: wordsOf(aid, language),
      consultation: consultationFrom([begun, ...said]),
      stage,
      add: (...more) =>
        setSaid((now) => [...now, ...more.map((fact, place) => factOf(fact, now.length + 1 + place))]),
      newId: randomId,
      today: localDay(),
      signOff: undefined,
      mayWrite: true,
      out: noWayOut,
      ...(isPaper && { patientView: 'window' }),
      linkToStage,
      goTo,
    }
  }, [aid, language, said, stage, isPaper, linkToStage, goTo])
  return <TalkContext value={talk}>{children}</TalkContext>
}
