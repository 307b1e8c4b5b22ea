import {
  isOpened,
  type NotedFigure,
  type NotedOption,
  type NotedOutcome,
  type RecordNote,
} from '../domain/summary/record-note.ts'
import type { Says } from '../i18n/translate.ts'
import { items, type NoteWords, openedIn } from './note-lines.ts'
import { sentence } from './plain-text.ts'

type NoteSays = Says<'note'>

function beside({ change, together }: NotedFigure, t: NoteSays): string {
  const compared = change && (change.says ? t('options.compared', change) : t('options.comparedWith', change))
  const counted = together.length === 0 ? undefined : t('options.together', { options: together.join(', ') })
  const all = [compared, counted].filter((text) => text !== undefined)
  return all.length === 0 ? '' : ` (${all.join('; ')})`
}

function figureLine(figure: NotedFigure, t: NoteSays): string {
  const line = t('options.figure', {
    outcome: figure.outcome,
    when: figure.when,
    says: `${figure.says}${beside(figure, t)}`,
  })
  return figure.opened ? line : t('options.notOpened', { line })
}

/** What a choice is, what was written of it without an aid, and why it is not open where it is not. */
function aboutOption({ name, short, written, ruledOut, notOffered }: NotedOption, t: NoteSays): string[] {
  const reasonOf = (reason: string) => ({ reason: reason || t('notRecorded') })
  return [
    t('options.option', { name }),
    ...(short === '' ? [] : [t('options.about', { short })]),
    ...(written ?? []).map(({ question, says }) => t(`options.${question}`, { says })),
    ...(written?.length === 0 ? [t('options.nothingWritten')] : []),
    ...(ruledOut?.by === 'person' ? [t('options.ruledOutPerson', reasonOf(ruledOut.reason))] : []),
    ...(ruledOut?.by === 'clinician' ? [t('options.ruledOutClinician', reasonOf(ruledOut.reason))] : []),
    ...(notOffered === undefined ? [] : [t('options.notOffered', { reason: notOffered })]),
  ]
}

/** Everything that the note says of one choice. */
function optionLines(option: NotedOption, t: NoteSays): string[] {
  const isMissing = ({ kind }: NotedFigure) => kind === 'unknown' || kind === 'unchecked'
  const told = (figures: NotedFigure[]) =>
    items(figures.length === 0 ? [t('options.none')] : figures.map((figure) => figureLine(figure, t)))
  const known = option.figures.filter((figure) => !isMissing(figure))
  const missing = option.figures.filter(({ kind }) => kind === 'unknown')
  const unchecked = option.figures.filter(({ kind }) => kind === 'unchecked')
  const course = known.filter(({ role }) => role === 'course')
  return [
    ...aboutOption(option, t),
    t('options.benefit'),
    ...told(known.filter(({ role }) => role === 'benefit')),
    t('options.harm'),
    ...told(known.filter(({ role }) => role === 'harm')),
    ...(course.length === 0 ? [] : [t('options.course'), ...told(course)]),
    ...(missing.length === 0 ? [] : [t('options.missing'), ...told(missing)]),
    ...(unchecked.length === 0 ? [] : [t('options.unchecked'), ...told(unchecked)]),
  ]
}

function otherLine(outcome: string, other: NotedOutcome['others'][number], t: NoteSays): string {
  const figures = other.figures.map(({ option, says }) => `${option}: ${says}`).join('; ')
  const name = t('options.another', { name: other.name || outcome, when: other.when })
  const found = [...(figures === '' ? [] : [figures]), ...other.judged].map(sentence).join(' ')
  return `${name} ${found}`
}

/** How an outcome was opened, how sure its figures are, and where they are from. */
function outcomeLines(outcome: NotedOutcome, t: NoteSays): string[] {
  const [lead] = outcome.results
  const cited = (lead?.cited ?? []).map(({ source, reportedBy }) =>
    reportedBy === undefined ? source : t('options.reportedBy', { source, reportedBy }),
  )
  return [
    t('options.opened', { outcome: outcome.name, opened: openedIn(outcome, t) }),
    ...[...(lead?.judged ?? []), lead?.certainty ?? ''].filter((text) => text !== '').map(sentence),
    ...(cited.length === 0 ? [] : [t('options.cited', { cited: cited.join('; ') })]),
    ...outcome.others.map((other) => otherLine(outcome.name, other, t)),
  ]
}

/** The choices with the figures of every outcome, then each outcome: on screen, talked about, or not opened. */
export function optionsLines({ options, compared, outcomes, aid }: RecordNote, { t }: NoteWords): string[] {
  if ('none' in aid) {
    return [t('options.written'), ...options.flatMap((option) => ['', ...aboutOption(option, t)])]
  }
  const opened = outcomes.filter(isOpened)
  const closed = outcomes.filter((outcome) => !isOpened(outcome))
  const closedLines = closed.map(({ name, mustMention }) =>
    mustMention ? t('options.closedMust', { outcome: name }) : name,
  )
  return [
    t(opened.length > 0 ? 'options.intro' : 'options.noneOpened'),
    ...(compared.length === 0 ? [] : [t('options.sideBySide', { options: compared.join('; ') })]),
    ...options.flatMap((option) => ['', ...optionLines(option, t)]),
    '',
    t('options.openedHeading'),
    ...items(
      opened.length === 0 ? [t('top.none')] : opened.map((outcome) => outcomeLines(outcome, t).join(' ')),
    ),
    t('options.closedHeading'),
    ...items(closed.length === 0 ? [t('top.none')] : closedLines),
  ]
}
