import type { Hint } from './hint.ts'

/** The Markdown with an offer in the place of what a hint is about; `undefined` where that does not stand there any more. */
export function replacedIn(markdown: string, { at, quote }: Hint, offer: string): string | undefined {
  const end = at + quote.length
  return markdown.slice(at, end) === quote ? markdown.slice(0, at) + offer + markdown.slice(end) : undefined
}
