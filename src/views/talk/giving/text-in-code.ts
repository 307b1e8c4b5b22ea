import type { Summary } from '../../../domain/summary/summary.schema.ts'
import type { Papers } from '../../../renderings/papers.ts'
import { fitsText, textToSend } from '../../../renderings/text-to-send.ts'

const without = <Each>(all: readonly Each[], place: number): Each[] => all.filter((_, at) => at !== place)

/** The summary with one thing less: what harms least if it is missing, as in the text to send. Undefined where the rest has to stay. */
function withLess(summary: Summary): Summary | undefined {
  const { help, next, contact, review, takenHome = [] } = summary
  const soon = help.entries.findLastIndex(({ urgency }) => urgency === 'soon')
  if (soon >= 0) return { ...summary, help: { ...help, entries: without(help.entries, soon) } }
  const others = next.steps.findLastIndex(({ who }) => who !== 'person')
  const later = others < 0 && next.steps.length > 1 ? next.steps.length - 1 : others
  if (later >= 0) return { ...summary, next: { ...next, steps: without(next.steps, later) } }
  if (next.reviewDay !== null) return { ...summary, next: { ...next, reviewDay: null } }
  if (review) return { ...summary, review: undefined }
  if (contact !== undefined) return { ...summary, contact: undefined }
  if (next.steps.length > 0) return { ...summary, next: { ...next, steps: next.steps.slice(0, -1) } }
  return takenHome.length === 0 ? undefined : { ...summary, takenHome: takenHome.slice(0, -1) }
}

/** What a code holds as a text. `isShort`: not all that it could say. */
export interface TextInCode {
  content: string
  isShort: boolean
}

/**
 * The text to send, or where that is too much for a code (a letter of Urdu takes two bytes) one with less that says so.
 * When to get help today and what was decided stay in each. Where none fits, the text to send.
 */
export function textInCode(
  {
    summary,
    says,
    asked,
    text,
    isTextShort,
  }: Pick<Papers, 'summary' | 'says' | 'asked' | 'text' | 'isTextShort'>,
  fits: (text: string) => boolean,
): TextInCode {
  const whole = { content: text, isShort: isTextShort }
  if (fits(text)) return whole
  const tried = new Set([text])
  for (let left = withLess(summary); left; left = withLess(left)) {
    const shorter = textToSend(left, says, asked)
    const content = fitsText(left, says, asked) ? `${shorter}\n${says('text.more')}` : shorter
    if (!tried.has(content) && fits(content)) return { content, isShort: true }
    tried.add(content)
  }
  return whole
}
