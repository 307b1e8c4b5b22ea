import type { DraftTexts, ListedDraft } from './draft.ts'

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
