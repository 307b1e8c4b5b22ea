import { render } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import { wordsOf } from '../../src/domain/aid/words-of.ts'
import { consultationFrom } from '../../src/domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../../src/domain/consultation/fact.schema.ts'
import aid from '../../src/i18n/en/aid.json'
import choices from '../../src/i18n/en/choices.json'
import decide from '../../src/i18n/en/decide.json'
import figures from '../../src/i18n/en/figures.json'
import matters from '../../src/i18n/en/matters.json'
import next from '../../src/i18n/en/next.json'
import start from '../../src/i18n/en/start.json'
import summary from '../../src/i18n/en/summary.json'
import talkWords from '../../src/i18n/en/talk.json'
import trouble from '../../src/i18n/en/trouble.json'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import type { Stage } from '../../src/navigation/route.ts'
import { type Talk, TalkContext } from '../../src/views/talk/talk.ts'
import { Announcer } from '../../src/views/ui/announcer.tsx'
import { WordsContext } from '../../src/views/ui/words.ts'
import { soreThroatAid } from './aid-builder.ts'
import { countedIds, logOf } from './consultation-builder.ts'

const words = i18nextWords('en', {
  start,
  talk: talkWords,
  matters,
  choices,
  decide,
  next,
  figures,
  summary,
  aid,
  trouble,
})

const InEnglish = ({ children }: { children: ReactNode }) => (
  <WordsContext value={words}>{children}</WordsContext>
)

/** Renders with the interface's words; rendering again keeps them. */
export const inEnglish = (children: ReactNode) => render(children, { wrapper: InEnglish })

interface Seen {
  facts: readonly NewFact[]
}

const idle = { state: 'idle' } as const
const out: Talk['out'] = {
  leaving: { text: idle, print: idle, file: idle, note: idle, referral: idle, consultation: idle },
  give: () => undefined,
  finish: () => undefined,
  reopen: () => undefined,
  finishing: 'no',
}

/** Shows children inside a talk about a sore throat that lives in memory; answers the facts said so far. */
export function renderTalk(
  children: ReactNode,
  options: { aid?: Aid; facts?: readonly NewFact[]; stage?: Stage } = {},
) {
  const aid = options.aid ?? soreThroatAid()
  const seen: Seen = { facts: [] }
  const newId = countedIds('new')
  function InMemory() {
    const [facts, setFacts] = useState<readonly NewFact[]>(options.facts ?? [])
    const [stage, goTo] = useState<Stage>(options.stage ?? 'start')
    const log: Fact[] = logOf(
      { type: 'consultation.begun', aid: { id: 'a', version: '1.0.0', hash: '' }, language: 'en' },
      ...facts,
    )
    const talk: Talk = {
      id: 'one',
      aid,
      words: wordsOf(aid, 'en'),
      consultation: consultationFrom(log),
      stage,
      add: (...more) => {
        seen.facts = [...seen.facts, ...more]
        setFacts((before) => [...before, ...more])
      },
      newId,
      today: '2026-11-22',
      signOff: undefined,
      mayWrite: true,
      out,
      linkToStage: (to) => `#/talk/one/${to}`,
      goTo,
    }
    return (
      <TalkContext value={talk}>
        <Announcer>{children}</Announcer>
      </TalkContext>
    )
  }
  return { seen, ...inEnglish(<InMemory />) }
}
