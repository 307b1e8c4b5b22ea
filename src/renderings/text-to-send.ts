import type { Summary } from '../domain/summary/summary.schema.ts'
import { dayIn } from '../i18n/interface-words.ts'
import { languageName } from '../i18n/language-name.ts'
import type { Says, Words } from '../i18n/translate.ts'
import { oneLine, sentence } from './plain-text.ts'
import { stepLine } from './step-line.ts'

/** The longest text that a practice's system sends, in UTF-16 units (as `length` counts). */
export const longestText = 600

const leastRank = 8
const sameDayRanks = [1, 4]

interface Line {
  text: string
  /**
   * What goes first when there is no room: the highest, by what harms least if missing. `0` is in every text: what was
   * decided, when to call 999. `1`: the first of what needs help the same day, and what the clinician wrote. `2`: whom to contact. `3`: when they come back. `4`: the rest of the same day. `5`: what the person does first. `6`: what they do after that. `7`: what others do. `8`: when to contact the practice.
   */
  rank: number
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
  return { text: whole(text), rank: 0 }
}

/** What goes home open comes before the steps: without it nobody knows what is to be thought over. */
const takenHomeLines = ({ takenHome = [] }: Summary, t: Says<'summary'>): Line[] =>
  takenHome.map(({ about, says }) => ({
    text: whole(oneLine(says)),
    rank: 5,
    heading: `${t(`takenHome.${about}`)}:`,
  }))

function reviewLines({ review, language }: Summary, t: Says<'summary'>): Line[] {
  if (!review) return []
  const day = dayIn(language, review.day)
  return [{ text: `${t('text.review', { day })} ${t(`review.${review.concluded ?? 'open'}`)}`, rank: 3 }]
}

function nextLines({ next, language }: Summary, t: Says<'summary'>): Line[] {
  const heading = `${t('next.heading')}:`
  const first = next.steps.find(({ who }) => who === 'person')
  const steps = next.steps.map((step) => {
    const { who, what, when } = stepLine(step, language, t)
    return {
      text: whole(when === '' ? `${who}: ${what}` : `${who}: ${what} (${when})`),
      rank: step === first ? 5 : step.who === 'person' ? 6 : 7,
      heading,
    }
  })
  if (next.reviewDay === null) return steps
  return [...steps, { text: t('text.again', { day: dayIn(language, next.reviewDay) }), rank: 3 }]
}

/** Shorter than those of the summary where a language needs the room. */
const headings = { emergency: 'text.callNow', 'same-day': 'text.sameDay', soon: 'help.soon' } as const

function helpLines({ help }: Summary, t: Says<'summary'>): { urgent: Line[]; soon: Line[] } {
  const of = (urgency: 'emergency' | 'same-day' | 'soon'): Line[] =>
    help.entries
      .filter((entry) => entry.urgency === urgency)
      .map(({ says }, place) => ({
        text: whole(says),
        rank: { emergency: 0, 'same-day': place === 0 ? 1 : 4, soon: leastRank }[urgency],
        heading: t(headings[urgency]),
      }))
  const written: Line[] =
    help.written === ''
      ? []
      : [
          {
            text: whole(help.written),
            rank: 1,
            heading: t('help.written'),
          },
        ]
  const emergency = of('emergency')
  const always = emergency.length > 0 ? emergency : [{ text: t('text.emergency'), rank: 0 }]
  return { urgent: [...always, ...of('same-day'), ...written], soon: of('soon') }
}

const contactLines = ({ contact }: Summary, t: Says<'summary'>): Line[] =>
  contact === undefined ? [] : [{ text: whole(contact), rank: 2, heading: t('text.contact') }]

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

interface ForMore {
  /** There is more in the summary; and where that is when to get help, that too. */
  more: string
  moreHelp: string
  emergency: string
}

/** In the person's language, where the text is in another one. */
function notTheirsLines({ untranslated, language }: Summary, asked: Words | undefined): Line[] {
  if (!untranslated || !asked) return []
  const said = { language: languageName(language, untranslated.language) }
  return [{ text: asked.says('summary', untranslated.language)('text.untranslated', said), rank: 0 }]
}

/** Takes the most pressing lines that there is room for, in the order of the text, and says that there is more. */
function shortened(lines: Line[], says: ForMore): Line[] {
  if (laidOut(lines).length <= longestText) return lines
  const kept = keptWith(lines, says.more, says.emergency)
  const isHelpShort = lines.some((line) => sameDayRanks.includes(line.rank) && !kept.includes(line))
  return isHelpShort ? keptWith(lines, says.moreHelp, says.emergency) : kept
}

function keptWith(lines: Line[], more: string, emergency: string): Line[] {
  const rest: Line = { text: more, rank: 0 }
  let kept = lines.filter(({ rank }) => rank === 0)
  if (laidOut([...kept, rest]).length > longestText) return vitalAlone([...kept, rest], emergency)
  const take = (line: Line): boolean => {
    const tried = lines.filter((each) => each === line || kept.includes(each))
    const fits = laidOut([...tried, rest]).length <= longestText
    if (fits) kept = tried
    return fits
  }
  const byRank = lines.filter(({ rank }) => rank > 0).sort((one, other) => one.rank - other.rank)
  const [first = [], further = []] = sameDayRanks.map((rank) => byRank.filter((line) => line.rank === rank))
  // Where there is no room for the first sign of the same day, there may be for another one.
  if (first.filter(take).length === 0) further.some(take)
  for (const line of byRank.filter((each) => !kept.includes(each))) {
    // A line that can wait never takes the place of one that cannot.
    if (line.rank === leastRank && byRank.some((each) => each.rank < leastRank && !kept.includes(each))) break
    take(line)
  }
  return [...kept, rest]
}

/** More emergencies than a text can hold: those that fit, and the line that covers them all. */
function vitalAlone(vital: readonly Line[], emergency: string): Line[] {
  const all: Line = { text: emergency, rank: 0 }
  const kept: Line[] = []
  for (const line of vital) {
    if (laidOut([...kept, line, all]).length <= longestText) kept.push(line)
  }
  return [...kept, all]
}

function linesOf(summary: Summary, t: Says<'summary'>, asked: Words | undefined): Line[] {
  const trial: Line[] =
    'none' in summary.aid || summary.aid.signedOff ? [] : [{ text: t('text.trial'), rank: 0 }]
  const notForYou: Line[] = summary.notForYou ? [{ text: t('document.notForYou'), rank: 0 }] : []
  const { urgent, soon } = helpLines(summary, t)
  return [
    ...notTheirsLines(summary, asked),
    ...notForYou,
    decidedLine(summary, t),
    ...reviewLines(summary, t),
    ...takenHomeLines(summary, t),
    ...urgent,
    ...nextLines(summary, t),
    ...soon,
    ...contactLines(summary, t),
    ...trial,
  ]
}

/** Whether a text has room for all that it could say. */
export const fitsText = (summary: Summary, t: Says<'summary'>, asked?: Words): boolean =>
  laidOut(linesOf(summary, t, asked)).length <= longestText

/**
 * The summary as a text message: what was decided, when to get help at once, what happens next. Never longer than
 * `longestText`, never cut within a sentence, never without the emergency line. Where it is not in the language that was
 * asked for, it begins with a line in that one.
 */
export const textToSend = (summary: Summary, t: Says<'summary'>, asked?: Words): string =>
  laidOut(
    shortened(linesOf(summary, t, asked), {
      more: t('text.more'),
      moreHelp: t('text.moreHelp'),
      emergency: t('text.emergency'),
    }),
  )
