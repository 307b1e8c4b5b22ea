import type { Summary } from '../domain/summary/summary.schema.ts'
import { dayIn } from '../i18n/interface-words.ts'
import type { Says } from '../i18n/translate.ts'
import { oneLine, sentence } from './plain-text.ts'
import { stepLine } from './step-line.ts'

/** The longest text that a practice's system sends, in UTF-16 units (as `length` counts). */
export const longestText = 600

interface Line {
  text: string
  /** What must be in every text, however short: when to call an ambulance. */
  isVital: boolean
  /** Lines of one heading stand together; it is printed once, before the first. */
  heading?: string
}

const whole = (text: string): string => sentence(oneLine(text))

function decidedLine({ decided, choices }: Summary, t: Says<'summary'>): Line {
  const option = choices.options.find(({ id }) => id === decided.option)?.name ?? ''
  const text = {
    decided: t('decided.decided', { option }),
    leaning: `${whole(t('decided.leaning', { option }))} ${t('decided.leaningMeans')}`,
    'not-yet': t('decided.notYetMeans'),
    'not-recorded': t('decided.notRecorded'),
  }[decided.state]
  return { text: whole(text), isVital: false }
}

function nextLines({ next, language }: Summary, t: Says<'summary'>): Line[] {
  const heading = `${t('next.heading')}:`
  const steps = next.steps.map((step) => {
    const { who, what, when } = stepLine(step, language, t)
    return {
      text: whole(when === '' ? `${who}: ${what}` : `${who}: ${what} (${when})`),
      isVital: false,
      heading,
    }
  })
  if (next.reviewDay === null) return steps
  // Short, and lost first if it stood at the end.
  return [{ text: t('next.review', { day: dayIn(language, next.reviewDay) }), isVital: false }, ...steps]
}

function helpLines({ help }: Summary, t: Says<'summary'>): Line[] {
  const of = (urgency: 'emergency' | 'same-day' | 'soon'): Line[] =>
    help.entries
      .filter((entry) => entry.urgency === urgency)
      .map(({ says }) => ({
        text: whole(says),
        isVital: urgency === 'emergency',
        heading: t(`help.${urgency}`),
      }))
  const written: Line[] =
    help.written === ''
      ? []
      : [
          {
            text: whole(help.written),
            isVital: false,
            heading: t('help.written'),
          },
        ]
  const emergency = of('emergency')
  const always = emergency.length > 0 ? emergency : [{ text: t('text.emergency'), isVital: true }]
  return [...always, ...written, ...of('same-day'), ...of('soon')]
}

/** Lines under their headings; a line without one starts anew. */
function laidOut(lines: readonly Line[]): string {
  const blocks: string[] = []
  let last: string | undefined
  for (const { text, heading } of lines) {
    const place = blocks.length - 1
    if (heading !== undefined && heading === last) blocks[place] = `${blocks[place]} ${text}`
    else blocks.push(heading === undefined ? text : `${heading} ${text}`)
    last = heading
  }
  return blocks.join('\n')
}

/** Drops whole sentences from the end, and what is vital only after everything else. */
function shortened(lines: Line[], emergency: string): Line[] {
  const kept = [...lines]
  while (laidOut(kept).length > longestText) {
    const last = kept.findLastIndex(({ isVital }) => !isVital)
    if (last >= 0) kept.splice(last, 1)
    else return vitalAlone(kept, emergency)
  }
  return kept
}

/** More emergencies than a text can hold: those that fit, and the line that covers them all. */
function vitalAlone(vital: readonly Line[], emergency: string): Line[] {
  const all: Line = { text: emergency, isVital: true }
  const kept: Line[] = []
  for (const line of vital) {
    if (laidOut([...kept, line, all]).length <= longestText) kept.push(line)
  }
  return [...kept, all]
}

/**
 * The summary as a text message: what was decided, what happens next, when to get help. Never longer than
 * `longestText`, never cut within a sentence, never without the emergency line.
 */
export function textToSend(summary: Summary, t: Says<'summary'>): string {
  const trial: Line[] = summary.aid.signedOff ? [] : [{ text: t('text.trial'), isVital: false }]
  const lines = [decidedLine(summary, t), ...nextLines(summary, t), ...helpLines(summary, t), ...trial]
  return laidOut(shortened(lines, t('text.emergency')))
}
