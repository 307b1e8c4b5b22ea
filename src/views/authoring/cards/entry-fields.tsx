import type { ReactNode } from 'react'
import type { EntryKind } from '../../../domain/draft/entry-kinds.ts'
import { AxisEntry } from './axis-entry.tsx'
import { OptionEntry } from './option-entry.tsx'
import { OutcomeEntry } from './outcome-entry.tsx'
import { PriorityEntry } from './priority-entry.tsx'
import { ScaleEntry } from './scale-entry.tsx'
import { AuthorEntry, SourceEntry } from './source-entry.tsx'
import {
  AnswerEntry,
  BurdenEntry,
  ReviewEntry,
  SafetyEntry,
  StatementEntry,
  StepEntry,
} from './statement-entry.tsx'

/** The fields of an entry, by its kind. */
export const entryFields: Readonly<Record<EntryKind, ReactNode>> = {
  for: <StatementEntry />,
  'not-for': <StatementEntry />,
  urgent: <StatementEntry />,
  'check-first': <StatementEntry />,
  axes: <AxisEntry />,
  options: <OptionEntry />,
  outcomes: <OutcomeEntry />,
  scales: <ScaleEntry />,
  burdens: <BurdenEntry />,
  priorities: <PriorityEntry />,
  questions: <AnswerEntry />,
  guidelines: <AnswerEntry />,
  next: <StepEntry />,
  'safety-net': <SafetyEntry />,
  reviews: <ReviewEntry />,
  authors: <AuthorEntry />,
  sources: <SourceEntry />,
}
