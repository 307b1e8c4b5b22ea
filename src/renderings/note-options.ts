import type { NotedFigure, NotedOption } from '../domain/summary/record-note.ts'
import type { Says } from '../i18n/translate.ts'
import { items, openedIn } from './note-lines.ts'
import { sentence } from './plain-text.ts'

function figureLine(figure: NotedFigure, t: Says<'note'>): string {
  const { outcome, mustMention, onScreen, talkedAbout, when, change, certainty } = figure
  if (!onScreen && !talkedAbout)
    return t(mustMention ? 'options.closedMust' : 'options.closed', {
      outcome,
    })
  const says = change
    ? t('options.compared', {
        says: figure.says,
        change: change.says,
        to: change.to,
      })
    : figure.says
  const line = t('options.figure', {
    outcome,
    when,
    says,
    opened: openedIn(figure, t),
  })
  return `${line} ${sentence(t('options.certainty', { certainty }))}`
}

/** Everything that the note says of one choice. */
export function optionLines(option: NotedOption, t: Says<'note'>): string[] {
  const isMissing = ({ kind }: NotedFigure) => kind === 'unknown' || kind === 'unchecked'
  const told = (figures: NotedFigure[]) => {
    const lines = [...new Set(figures.map((figure) => figureLine(figure, t)))]
    return items(lines.length === 0 ? [t('options.none')] : lines)
  }
  const known = option.figures.filter((figure) => !isMissing(figure))
  const missing = option.figures.filter(isMissing)
  const course = known.filter(({ role }) => role === 'course')
  const reasonOf = (reason: string) => ({ reason: reason || t('notRecorded') })
  const { ruledOut, notOffered } = option
  return [
    t('options.option', { name: option.name }),
    ...(option.short === '' ? [] : [t('options.about', { short: option.short })]),
    ...(ruledOut?.by === 'person' ? [t('options.ruledOutPerson', reasonOf(ruledOut.reason))] : []),
    ...(ruledOut?.by === 'clinician' ? [t('options.ruledOutClinician', reasonOf(ruledOut.reason))] : []),
    ...(notOffered === undefined ? [] : [t('options.notOffered', { reason: notOffered })]),
    t('options.benefit'),
    ...told(known.filter(({ role }) => role === 'benefit')),
    t('options.harm'),
    ...told(known.filter(({ role }) => role === 'harm')),
    ...(course.length === 0 ? [] : [t('options.course'), ...told(course)]),
    ...(missing.length === 0 ? [] : [t('options.missing'), ...told(missing)]),
    ...(option.asks.length === 0 ? [] : [t('options.asks')]),
    ...items(option.asks.map(({ name, says }) => `${name}: ${says}`)),
  ]
}
