import { givenHome } from '../domain/consultation/given-home.ts'
import type { NotedOutcome, RecordNote } from '../domain/summary/record-note.ts'
import type { Says } from '../i18n/translate.ts'
import { sentence } from './plain-text.ts'
import { partOf, stepLine } from './step-line.ts'

/** What the note's words come from; its steps are said as the summary says them. */
export interface NoteWords {
  t: Says<'note'>
  summary: Says<'summary'>
  /** The zone in which the clock time is told; the machine's own if absent. */
  timeZone?: string
}

/** Somebody's own words. */
export const quotedIn = (words: string, { t }: NoteWords): string => t('quote', { words })

export const items = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`)

/** How an outcome was opened, in words. */
export function openedIn({ onScreen, talkedAbout }: NotedOutcome, t: Says<'note'>): string {
  if (onScreen && talkedAbout) return t('options.both')
  return talkedAbout ? t('options.talkedAbout') : t('options.onScreen')
}

/** In which forms the person's summary left the app; a note or a consultation file is not given to the person. */
export const formsGiven = ({ given }: RecordNote, t: Says<'note'>): string[] =>
  givenHome.filter((form) => given.includes(form)).map((form) => t(`information.${form}`))

/** What the clinician recommended, in one line. */
export function recommendationLine({ recommendation }: RecordNote, t: Says<'note'>): string {
  if (!recommendation) return t('recommendation.none')
  const { option, asked, reason } = recommendation
  const isAsked = asked ? [t('recommendation.asked')] : []
  const what = {
    open: t('recommendation.open'),
    none: t('recommendation.noneOver'),
    given: t('recommendation.given', { option: option ?? '' }),
  }[option === undefined ? 'open' : option === null ? 'none' : 'given']
  const said = [...isAsked, what].join(' ')
  return reason === '' ? said : `${said} ${sentence(t('recommendation.reason', { reason }))}`
}

/** What was decided, in one line. */
export const decisionLine = ({ decision }: RecordNote, t: Says<'note'>): string =>
  t(`decision.${decision.state}`, { option: decision.name ?? '' })

/** Where the talk ended for today; nothing where it did not end so. */
export const stoppedLines = ({ stoppedAt }: RecordNote, t: Says<'note'>): string[] =>
  stoppedAt === undefined ? [] : [t('stopped.at', { stage: t(`stopped.${stoppedAt}`) })]

/** That nothing was written on when to get help, and that no aid says anything of it. */
export const noneWritten = (aid: RecordNote['aid'], t: Says<'note'>): string =>
  t('none' in aid ? 'safetyNet.noneWritten' : 'safetyNet.none')

/** Who does what, one line a step. */
export const actionLines = (note: RecordNote, { t, summary }: NoteWords): string[] =>
  note.next.steps.map((step) => {
    const { what, when } = stepLine(step, note.language, summary)
    const part = partOf(step)
    const who = part ? t(`who.${part}`) : step.who
    return when === '' ? `${who}: ${what}` : `${who}: ${what} (${when})`
  })
