import type { ReactNode } from 'react'
import { inOneLanguage } from '../../src/domain/aid/words-of.ts'
import { blankAid } from '../../src/domain/consultation/blank-aid.ts'
import { consultationFrom } from '../../src/domain/consultation/consultation-from.ts'
import type { NewFact } from '../../src/domain/consultation/fact.schema.ts'
import { reviewBegins } from '../../src/domain/consultation/review-begins.ts'
import type { Stage } from '../../src/navigation/route.ts'
import { TalkContext, useTalk } from '../../src/views/talk/talk.ts'
import { TalkShell } from '../../src/views/talk/talk-shell.tsx'
import { Announcer } from '../../src/views/ui/announcer.tsx'
import { beginningWithoutAid, logOf } from './consultation-builder.ts'
import { nowhere } from './held.tsx'
import { MemoryTalk, type MemoryTalkProps } from './memory-talk.tsx'

const unsaid = { language: 'en', title: 'A choice without a decision aid', asNow: 'Carry on as now' }
const blankFrom = (facts: readonly NewFact[]) =>
  blankAid(consultationFrom(logOf(...facts)).withoutAid, unsaid)

/** The value that stands in for an aid follows what is written. */
function Following({ children }: { children: ReactNode }) {
  const talk = useTalk()
  const aid = blankAid(talk.consultation.withoutAid, unsaid)
  const words = inOneLanguage('en', (path) => aid.words['en']?.[path] ?? '')
  return <TalkContext value={{ ...talk, aid, words }}>{children}</TalkContext>
}

type InTalk = Partial<Omit<MemoryTalkProps, 'aid' | 'children'>>

/** A part of a talk without an aid, which lives in memory. */
export const withoutAid = (children: ReactNode, { facts = [], ...given }: InTalk = {}) => (
  <MemoryTalk aid={blankFrom(facts)} facts={facts} {...given}>
    <Following>
      <Announcer>{children}</Announcer>
    </Following>
  </MemoryTalk>
)

/** A stage of it, with all that stands around it. */
export const stageWithoutAid = (stage: Stage, children: ReactNode, given: InTalk = {}) =>
  withoutAid(
    <TalkShell
      saving="saved"
      onSaveAgain={nowhere}
      undoes={undefined}
      onUndo={nowhere}
      onTakeOver={nowhere}
      onReopen={nowhere}
    >
      {children}
    </TalkShell>,
    { stage, ...given },
  )

/** What was written of a back that hurts. */
export const ofABack: NewFact[] = [
  { type: 'choice.named', text: 'Tablets for my back pain' },
  { type: 'choice.optionAdded', option: 'physio', text: 'Physiotherapy', kind: 'active' },
  { type: 'choice.optionAdded', option: 'tablets', text: 'Stronger tablets', kind: 'active' },
  { type: 'choice.answered', option: 'as-now', question: 'nothing', text: 'It may settle by itself' },
  { type: 'choice.answered', option: 'physio', question: 'benefits', text: 'May move more easily' },
  { type: 'choice.answered', option: 'physio', question: 'risks', text: 'It can hurt at first' },
]
export const withAStatement: NewFact[] = [
  ...ofABack,
  { type: 'priority.added', priority: 'own-1', text: 'Lifting my grandson' },
  { type: 'priority.added', priority: 'own-2', text: 'No tablets that make me sleepy at work' },
]

/** A review of the same talk, in which physiotherapy was decided on. */
export const reviewOfABack: NewFact[] = reviewBegins({
  id: 'then',
  aid: null,
  facts: logOf(
    beginningWithoutAid,
    ...withAStatement,
    { type: 'matters.said', text: 'Lifting my grandson' },
    { type: 'decision.thought', thought: { option: 'physio' } },
    { type: 'decision.firmed', firmness: 'decided' },
    { type: 'decision.explained', text: 'I would rather move than take more tablets' },
  ),
})
