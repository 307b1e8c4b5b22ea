import type { RecordNote } from '../domain/summary/record-note.ts'
import { dayIn } from '../i18n/interface-words.ts'
import { languageName } from '../i18n/language-name.ts'
import { conflictLines, declinedLines, doubtLines, takenHomeLines, thresholdLines } from './note-deciding.ts'
import {
  actionLines,
  decisionLine,
  formsGiven,
  items,
  type NoteWords,
  noneWritten,
  quotedIn,
  recommendationLine,
  stoppedLines,
} from './note-lines.ts'
import { mattersLines } from './note-matters.ts'
import { loadLines, needsLines } from './note-needs.ts'
import { optionsLines } from './note-options.ts'
import { reviewLines } from './note-review.ts'
import { topOf } from './record-note-top.ts'

interface Section {
  heading: string
  lines: string[]
}

function contact(note: RecordNote, { t, timeZone }: NoteWords): Section {
  const locale = note.language === 'en' ? 'en-GB' : note.language
  const clock = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    numberingSystem: 'latn',
    ...(timeZone !== undefined && { timeZone }),
  })
  const time = note.begunAt === undefined ? t('notRecorded') : clock.format(new Date(note.begunAt))
  const who = note.present.map((each) => t(`present.${each}`)).join(', ')
  return {
    heading: t('heading.contact'),
    lines: [
      t('contact.date', { time }),
      t('contact.how', {
        how: note.contact ? t(`contact.${note.contact}`) : t('notRecorded'),
      }),
      ...(note.spoken === undefined || note.spoken === note.language
        ? []
        : [t('contact.spoken', { language: languageName(note.spoken, note.language) })]),
      t('contact.present', { who: who || t('notRecorded') }),
    ],
  }
}

function problem(note: RecordNote, { t }: NoteWords): Section {
  const groups = note.groups.map(({ axis, group }) =>
    group === null ? t('problem.groupUnknown', { axis }) : t('problem.group', { axis, group }),
  )
  return {
    heading: t('heading.problem'),
    lines: [
      t('problem.choice', { title: note.aid.title }),
      ...('none' in note.aid ? [] : [t(`problem.eligible-${note.eligibility ?? 'none'}`)]),
      ...groups,
    ],
  }
}

function people({ decider, timeAlone }: RecordNote, { t }: NoteWords): Section {
  const capacity = decider?.capacity
  return {
    heading: t('heading.people'),
    lines: [
      t('people.decides', {
        who: decider ? t(`people.${decider.who}`) : t('notRecorded'),
      }),
      capacity === 'parent'
        ? t('people.capacityParent')
        : t('people.capacity', { capacity: capacity ? t(`people.${capacity}`) : t('notRecorded') }),
      ...(timeAlone ? [t('people.timeAlone', { answer: t(`people.${timeAlone}`) })] : []),
    ],
  }
}

function understanding(
  { understanding: { checked, explainedAgain } }: RecordNote,
  { t }: NoteWords,
): Section {
  return {
    heading: t('heading.understanding'),
    lines: [
      t(checked ? 'understanding.checked' : 'understanding.notChecked'),
      ...(explainedAgain === '' ? [] : [t('understanding.again', { what: explainedAgain })]),
    ],
  }
}

function decision(note: RecordNote, words: NoteWords): Section {
  const { t } = words
  const asked = (['sure', 'understand', 'what-matters', 'supported'] as const).flatMap((item) => {
    const answer = note.readiness[item]
    return answer ? [t(`readiness.${item}`, { answer: t(`readiness.${answer}`) })] : []
  })
  const { why, state } = note.decision
  const reason = why === '' ? t('decision.noWhy') : t('decision.why', { why: quotedIn(why, words) })
  return {
    heading: t('heading.decision'),
    lines: [
      decisionLine(note, t),
      ...(state === 'not-recorded' && why === '' ? [] : [reason]),
      ...conflictLines(note, words),
      ...takenHomeLines(note, words),
      ...(asked.length === 0 ? [t('readiness.none')] : [t('readiness.heading'), ...items(asked)]),
      ...doubtLines(note, words),
    ],
  }
}

function safetyNet({ help, aid }: RecordNote, { t, summary }: NoteWords): Section {
  const entries = help.entries.map(({ urgency, says, generalAdvice }) => {
    const advice = generalAdvice ? ` (${summary('document.generalAdvice')})` : ''
    return `${summary(`help.${urgency}`)} ${says}${advice}`
  })
  const written = help.written === '' ? [] : [t('safetyNet.written', { text: help.written })]
  const isEmpty = entries.length + written.length === 0
  const isWithoutAid = 'none' in aid
  return {
    heading: t('heading.safetyNet'),
    lines: isEmpty
      ? [noneWritten(aid, t)]
      : [...(isWithoutAid ? [] : [t('safetyNet.intro')]), ...items([...entries, ...written])],
  }
}

function tool({ aid, sources, language }: RecordNote, { t }: NoteWords): Section {
  if ('none' in aid) return { heading: t('heading.tool'), lines: [t('tool.none')] }
  const stale = {
    current: [],
    past: [t('tool.past')],
    'long-past': [t('tool.longPast')],
  }[aid.review]
  return {
    heading: t('heading.tool'),
    lines: [
      t('tool.title', { title: aid.title }),
      t('tool.id', {
        id: aid.id,
        version: aid.version,
        hash: aid.hash.slice(0, 12),
      }),
      t('tool.dates', {
        written: dayIn(language, aid.written),
        reviewBy: dayIn(language, aid.reviewBy),
      }),
      aid.signedOff
        ? t('tool.signedOff', { ...aid.signedOff, day: dayIn(language, aid.signedOff.day) })
        : t('tool.trial'),
      ...(aid.testedWithPatients ? [] : [t('tool.untested')]),
      ...stale,
      ...(aid.staleReason === '' ? [] : [t('tool.staleReason', { reason: aid.staleReason })]),
      t('tool.sources'),
      ...items(sources.map(({ id, says, address }) => `${id}. ${says} ${address}`)),
    ],
  }
}

function listOr(heading: string, lines: readonly string[], otherwise: string): Section {
  return { heading, lines: lines.length === 0 ? [otherwise] : items(lines) }
}

function information(note: RecordNote, words: NoteWords): Section {
  const { t } = words
  const { heading, lines } = listOr(t('heading.information'), formsGiven(note, t), t('information.none'))
  return { heading, lines: [...lines, ...declinedLines(note, words)] }
}

/** A section that stands only where something was said of it. */
const whereSaid = (heading: string, lines: string[]): Section[] =>
  lines.length === 0 ? [] : [{ heading, lines }]

function sectionsOf(note: RecordNote, words: NoteWords): Section[] {
  const { t } = words
  const { reviewDay } = note.next
  return [
    contact(note, words),
    problem(note, words),
    { heading: t('heading.status'), lines: [t(`status.${note.status}`), ...stoppedLines(note, t)] },
    people(note, words),
    ...whereSaid(t('heading.needs'), needsLines(note, words)),
    ...(note.review ? [{ heading: t('heading.earlier'), lines: reviewLines(note, words) }] : []),
    { heading: t('heading.matters'), lines: [...mattersLines(note, words), ...thresholdLines(note, words)] },
    { heading: t('heading.options'), lines: optionsLines(note, words) },
    information(note, words),
    understanding(note, words),
    ...whereSaid(t('heading.load'), loadLines(note, words)),
    {
      heading: t('heading.role'),
      lines: [note.role ? t(`role.${note.role}`) : t('notRecorded')],
    },
    {
      heading: t('heading.recommendation'),
      lines: [recommendationLine(note, t)],
    },
    decision(note, words),
    listOr(t('heading.questions'), note.questions, t('questions.none')),
    listOr(t('heading.actions'), actionLines(note, words), t('actions.none')),
    safetyNet(note, words),
    {
      heading: t('heading.review'),
      lines: [reviewDay === null ? t('review.none') : dayIn(note.language, reviewDay)],
    },
    tool(note, words),
  ]
}

/**
 * The note for the health record: at most ten lines to paste, then everything under the headings of the PRSB
 * shared-decision-making standard. Plain text without tables, which the patient can read too.
 */
export function recordNote(note: RecordNote, words: NoteWords): string {
  const full = sectionsOf(note, words).map(({ heading, lines }) =>
    [heading.toUpperCase(), ...lines].join('\n'),
  )
  return `${[topOf(note, words).join('\n'), ...full].join('\n\n')}\n`
}
