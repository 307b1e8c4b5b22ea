import { carriedTalk, type ToCarry } from './carried-talk.ts'
import { textOfCarried } from './carried-text.ts'

/** In characters. A talk of ten minutes has about 1,000; with a longer one the file would not stay small enough to send. */
const longest = 20_000

/**
 * What the person's own file carries beside its summary, so that it can be read in another language: just what a link
 * packs, as data. Undefined where nothing has begun, or where it is too long; the file is then read in its language alone.
 */
export function talkForFile(talk: ToCarry): unknown {
  const carried = carriedTalk(talk)
  const text = carried ? textOfCarried(carried) : ''
  return text === '' || text.length > longest ? undefined : (JSON.parse(text) as unknown)
}
