import type { ReactNode } from 'react'
import { consultationFrom } from '../../src/domain/consultation/consultation-from.ts'
import type { NewFact } from '../../src/domain/consultation/fact.schema.ts'
import type { Summary } from '../../src/domain/summary/summary.schema.ts'
import { papersFor } from '../../src/renderings/papers.ts'
import { beginning, logOf } from './consultation-builder.ts'
import { english } from './in-english.tsx'
import { saidAbout } from './known-talks.tsx'
import { WithAid } from './real-aids.tsx'

/** The summary of a talk about a real aid, as it is read at home. */
export const withSummary = (
  id: string,
  children: (summary: Summary) => ReactNode,
  facts: readonly NewFact[] = saidAbout(id),
) => (
  <WithAid id={id}>
    {(aid) => {
      const consultation = consultationFrom(logOf(beginning, ...facts))
      const { summary } = papersFor(english, { aid, consultation, language: 'en', today: '2026-11-22' })
      return children(summary)
    }}
  </WithAid>
)
