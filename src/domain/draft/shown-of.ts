import type { Draft, DraftOrigin, DraftTexts, ListedDraft } from './draft.ts'
import { reviewOf } from './draft-note.ts'

/**
 * What a list shows of texts that nobody has parsed: the heading that they begin with, and the id that they name.
 * Each is `''` where it does not stand in a line of its own.
 */
export function shownOf({ facts, words }: DraftTexts): Pick<ListedDraft, 'title' | 'aid'> {
  const language = /^sourceLanguage:\s*['"]?([a-z]{2,3})\b/m.exec(facts)?.[1] ?? 'en'
  const own = words[language] ?? Object.values(words)[0] ?? ''
  const heading = /^#[ \t]+(.+)$/m.exec(own)?.[1] ?? ''
  const title = heading
    .replace(/[ \t]*\{#title\}\s*$/, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim()
  return { title: title.slice(0, 200), aid: /^id:\s*['"]?([a-z0-9-]{1,64})\b/m.exec(facts)?.[1] ?? '' }
}

function originOf(begun: Draft['begun']): DraftOrigin {
  if (begun.kind === 'template') return { kind: 'template' }
  return begun.kind === 'copy'
    ? { kind: 'copy', version: begun.version.slice(0, 40) }
    : { kind: 'file', name: begun.name.slice(0, 200) }
}

/** What a list shows of a draft, so that two drafts of one title can be told apart. */
export const listedAs = ({ texts, notes, begun }: Draft): Omit<ListedDraft, 'key' | 'savedAt'> => ({
  ...shownOf(texts),
  isInReview: reviewOf(notes).isInReview,
  version: /^version:\s*['"]?(\d+\.\d+\.\d+)\b/m.exec(texts.facts)?.[1] ?? '',
  from: originOf(begun),
})
