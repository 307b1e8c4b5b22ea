import type { RecordNote } from '../domain/summary/record-note.ts'
import { dayIn } from '../i18n/interface-words.ts'
import { declinedLine, doubtLines, takenHomeLines } from './note-deciding.ts'
import {
  actionLines,
  decisionLine,
  formsGiven,
  type NoteWords,
  noneWritten,
  recommendationLine,
  stoppedLines,
} from './note-lines.ts'
import { missingLine } from './note-missing.ts'
import { neededLine } from './note-needs.ts'
import { reviewLine } from './note-review.ts'
import { oneLine, sentence } from './plain-text.ts'

type Outcomes = RecordNote['outcomes']

function openedLine(note: RecordNote, words: NoteWords): string {
  const { t } = words
  const { outcomes } = note
  if ('none' in note.aid) return t('top.noFigures')
  const names = (those: Outcomes) => those.map(({ name }) => name).join('; ') || t('top.none')
  const opened = t('top.opened', {
    talked: names(outcomes.filter(({ talkedAbout }) => talkedAbout)),
    shown: names(outcomes.filter(({ onScreen, talkedAbout }) => onScreen && !talkedAbout)),
    closed: names(outcomes.filter(({ onScreen, talkedAbout }) => !onScreen && !talkedAbout)),
  })
  return `${opened} ${declinedLine(note, words)}`
}

function mattersLine({ matters: { ownWords, statements }, decider }: RecordNote, { t }: NoteWords): string {
  const own = ownWords === '' ? t('matters.none') : t('quote', { words: ownWords })
  const chosen = statements.map(({ says }, place) => `${place + 1}. ${says}`).join(' ')
  const key = { parent: 'top.mattersParent', 'child-consents': 'top.mattersChild' } as const
  const who = decider?.who
  return t(who === 'parent' || who === 'child-consents' ? key[who] : 'top.matters', {
    words: chosen === '' ? own : `${own} ${chosen}`,
  })
}

function titleLine(note: RecordNote, words: NoteWords): string {
  const { t } = words
  const needed = neededLine(note, words)
  const how = note.contact ? t(`contact.${note.contact}`) : t('top.howUnknown')
  const when = t('top.when', { day: dayIn(note.language, note.day), how })
  const line = `${sentence(t('top.title', { title: note.aid.title }))} ${when}`
  return needed === '' ? line : `${line} ${t('top.needs', { needs: needed })}`
}

function statusLine(note: RecordNote, words: NoteWords): string {
  const { t } = words
  const { why } = note.decision
  const { state, name = '' } = note.decision
  const said =
    state === 'decided'
      ? t('top.decided', { option: name })
      : t('top.open', { decision: decisionLine(note, t) })
  const reason = why === '' ? [] : [t('decision.why', { why: t('quote', { words: why }) })]
  return [
    said,
    ...reviewLine(note, words),
    ...stoppedLines(note, t),
    ...reason,
    ...takenHomeLines(note, words),
    ...doubtLines(note, words),
  ].join(' ')
}

function safetyLine(note: RecordNote, { t }: NoteWords): string {
  const forms = formsGiven(note, t)
  const { reviewDay } = note.next
  const { written, entries } = note.help
  const listed = entries.length === 0 ? noneWritten(note.aid, t) : t('safetyNet.ofAid')
  return t('top.safety', {
    help:
      written === ''
        ? listed
        : t('none' in note.aid ? 'safetyNet.written' : 'safetyNet.ofAidAndWritten', {
            text: sentence(written),
          }),
    given: forms.length === 0 ? t('information.none') : sentence(forms.join('; ')),
    review: reviewDay === null ? t('review.none') : dayIn(note.language, reviewDay),
  })
}

/** The last of them: with what was decided, and by what the talk is found again. */
function lastLine(note: RecordNote, words: NoteWords): string {
  const { reference } = note
  const found = reference === undefined ? '' : words.t('top.reference', { reference })
  return [aidLine(note, words), found].filter(Boolean).join(' ')
}

function aidLine({ aid }: RecordNote, { t }: NoteWords): string {
  if ('none' in aid) return t('tool.none')
  const stale = {
    current: '',
    past: t('tool.past'),
    'long-past': t('tool.longPast'),
  }[aid.review]
  const line = t('top.aid', { id: aid.id, version: aid.version })
  return [line, aid.signedOff ? '' : t('top.trial'), stale].filter(Boolean).join(' ')
}

function optionsLine({ options, aid }: RecordNote, { t }: NoteWords): string {
  const says = options.map(({ name, ruledOut }) => {
    if (!ruledOut) return name
    const why = t(ruledOut.by === 'person' ? 'top.ruledOutPerson' : 'top.ruledOutClinician', { name })
    return ruledOut.reason === '' ? why : `${why}: ${ruledOut.reason}`
  })
  return sentence(t('none' in aid ? 'top.optionsWritten' : 'top.options', { options: says.join('; ') }))
}

/** The lines that a GP would paste: nine, ten where something is missing, and never more. */
export function topOf(note: RecordNote, words: NoteWords): string[] {
  const { t } = words
  const actions = actionLines(note, words)
  const checked = note.understanding.checked ? t('understanding.yes') : t('notRecorded')
  return [
    titleLine(note, words),
    statusLine(note, words),
    ...missingLine(note, words),
    mattersLine(note, words),
    optionsLine(note, words),
    openedLine(note, words),
    t('top.checked', { checked, recommendation: recommendationLine(note, t) }),
    t('top.actions', {
      actions: actions.length === 0 ? t('actions.none') : actions.join(' '),
    }),
    safetyLine(note, words),
    lastLine(note, words),
  ].map(oneLine)
}
