import { lazy, type ReactNode, useMemo, useState } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import { randomId } from '../adapters/new-id/random-id.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import { directionOf } from '../i18n/languages.ts'
import type { Stage } from '../navigation/route.ts'
import { noWayOut, type Talk, TalkContext } from '../views/talk/talk.ts'
import { WordsWait } from '../views/ui/language-select.tsx'
import { InWords } from './in-words.tsx'
import { talkWords } from './talk-words.ts'
import { useFetched } from './use-spoken.ts'

interface DraftPreviewProps {
  aid: Aid
  stage: Stage
  /** Absent: that of the aid. */
  language?: string
  /** The summary as it is given, without the ways of giving it. */
  isPaper?: boolean
  linkToStage: (stage: Stage) => string
  goTo: (stage: Stage) => void
}

/** The stages of a talk about a draft, which lives in memory: nothing that is said in it is kept anywhere. */
export const DraftPreview = lazy(async () => {
  const [{ StageView }] = await Promise.all([import('./stage-view.tsx'), talkWords()])
  return {
    default: (props: DraftPreviewProps) => (
      <InItsWords {...props}>
        <StageView stage={props.stage} />
      </InItsWords>
    ),
  }
})

/** The words of the language, and the aid's in it; those of before stand until they are here. */
function InItsWords({ children, ...preview }: DraftPreviewProps & { children: ReactNode }) {
  const { aid, language = aid.facts.sourceLanguage } = preview
  const { words, waits, again } = useFetched(language)
  if (!words) return null
  return (
    <InWords words={words} aid={aid}>
      <div lang={words.language} dir={directionOf(words.language)}>
        <WordsWait language={language} waits={waits} again={again} />
        <InMemory {...preview} language={words.language}>
          {children}
        </InMemory>
      </div>
    </InWords>
  )
}

const factOf = (fact: NewFact, place: number): Fact =>
  ({ ...fact, id: randomId(), at: new Date().toISOString(), place }) as Fact

function InMemory({
  aid,
  stage,
  language,
  isPaper = false,
  linkToStage,
  goTo,
  children,
}: DraftPreviewProps & { language: string; children: ReactNode }) {
  const [said, setSaid] = useState<readonly Fact[]>([])
  const talk = useMemo((): Talk => {
    const { id, version } = aid.facts
    const pinned = { id, version, hash: aid.hash }
    const begun: readonly NewFact[] = [
      { type: 'consultation.begun', aid: pinned, language: aid.facts.sourceLanguage },
      { type: 'language.chosen', language, beside: false },
    ]
    return {
      id: 'preview',
      aid,
      words: wordsOf(aid, language),
      consultation: consultationFrom([...begun.map(factOf), ...said]),
      stage,
      add: (...more) =>
        setSaid((now) => [
          ...now,
          ...more.map((fact, place) => factOf(fact, now.length + begun.length + place)),
        ]),
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
