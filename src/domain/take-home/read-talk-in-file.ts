import type { Summary } from '../summary/summary.schema.ts'
import type { CarriedTalk } from './carried-talk.ts'
import { carriedFromText } from './read-carried-text.ts'

/** In characters, as they stand in the file, where some signs take six. */
const longest = 100_000

const block = /<script type="application\/json" id="weigh-up-talk">([^<]*)<\/script>/g

/** The talk that a file carries beside its summary, found as text; undefined where there is none, more than one, or one that cannot be read. */
export function readTalkInFile(html: string): CarriedTalk | undefined {
  const [found, another] = html.matchAll(block)
  const text = found?.[1] ?? ''
  if (another || text.length > longest) return undefined
  const talk = carriedFromText(text)
  return talk.ok ? talk.value : undefined
}

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** All that is shown. What a step was called on the machine that wrote it is not: a talk that is carried calls it otherwise. */
const shown = ({ next, ...rest }: Summary): string =>
  JSON.stringify(
    { ...rest, next: { ...next, steps: next.steps.map(({ id: _id, ...step }) => step) } },
    inOrder,
  )

/** Whether two summaries show the same, to the last sign. */
export const showsTheSame = (one: Summary, other: Summary): boolean => shown(one) === shown(other)
