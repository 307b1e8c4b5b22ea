import { consultationOf, goldenTalks } from '../../tests/golden/golden-talks.ts'
import type { Example } from '../../tests/support/example.ts'
import { english } from '../../tests/support/in-english.tsx'
import { statins } from '../../tests/support/known-talks.tsx'
import { WithAid } from '../../tests/support/real-aids.tsx'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import { papersFor } from './papers.ts'
import './summary-document.css'
import { SummaryConflict, SummaryTakenHome, SummaryThreshold } from './summary-deciding.tsx'

/** What was said more, after the golden talk about statins. */
const parts = (...more: NewFact[]) => (
  <WithAid id={statins}>
    {(aid) => {
      const talk = goldenTalks.find((one) => one.aid === statins)
      if (!talk) return null
      const facts = (begun: NewFact) => [...talk.facts(begun), ...more]
      const consultation = consultationOf({ aid: statins, facts }, aid)
      const papers = papersFor(english, { aid, consultation, language: 'en', today: '2026-11-22' })
      const given = { summary: papers.summary, t: papers.says }
      return (
        <article className="summary">
          <SummaryTakenHome {...given} />
          <SummaryConflict {...given} />
          <SummaryThreshold {...given} />
        </article>
      )
    }}
  </WithAid>
)

export const examples: Example[] = [
  {
    name: 'Taken home',
    render: () =>
      parts(
        { type: 'decision.thought', thought: { notYet: true } },
        { type: 'deferral.described', about: 'open', text: 'Whether my brother takes them too' },
        { type: 'deferral.described', about: 'talk-to', text: 'My daughter' },
      ),
  },
  {
    name: 'Against what was put first, and a number',
    render: () =>
      parts(
        { type: 'decision.thought', thought: { option: 'no-statin' } },
        { type: 'conflict.answered', option: 'no-statin', priority: 'avoid-event', answer: 'accepts' },
        { type: 'threshold.said', outcome: 'event', count: 30 },
      ),
  },
  { name: 'Could not say', render: () => parts({ type: 'threshold.said', outcome: 'event', count: null }) },
]
