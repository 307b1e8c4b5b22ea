import type { FromHome } from './from-home.schema.ts'
import { folded, onOneLine } from './home-words.ts'

/** What the aid in hand calls its statements and its choices. Each may be there in several languages, that of the message first. */
export interface Named {
  priorities: readonly { id: string; text: string }[]
  options: readonly { id: string; text: string }[]
}

const fewestWords = 4

/** The first words of one of the aid's statements, as few as tell it from the others, with three dots; all where they are no shorter. */
export function firstWords(id: string, text: string, priorities: Named['priorities']): string {
  const words = onOneLine(text).split(' ')
  const others = priorities.filter((one) => one.id !== id).map((one) => folded(one.text))
  for (let count = fewestWords; count < words.length - 1; count += 1) {
    const first = words
      .slice(0, count)
      .join(' ')
      .replace(/[\p{P}\s]+$/u, '')
    if (others.every((other) => !other.startsWith(folded(first)))) return `${first}...`
  }
  return text
}

/** The one statement that begins with these words. */
function idByFirstWords(priorities: Named['priorities'], text: string): string | undefined {
  const first = /^(.+?)\s*(?:\.\.\.|…)$/su.exec(text)?.[1]
  if (first === undefined || first.split(/\s+/u).length < fewestWords) return undefined
  const begun = priorities.filter((one) => folded(one.text).startsWith(folded(first)))
  const [found, another] = new Set(begun.map(({ id }) => id))
  return another === undefined ? found : undefined
}

/**
 * A message with what this aid knows of it: statements by the aid's words, the leaning by the choice's name. What the aid
 * does not have stays in the person's words. An id that came with it counts only where the aid has it.
 * @param asWritten how the text writes somebody's words
 */
export function recognised(said: FromHome, named: Named, asWritten: (text: string) => string): FromHome {
  const idOf = (list: Named['options'], text: string) =>
    list.find((one) => folded(asWritten(one.text)) === folded(asWritten(text)))?.id
  const seen = new Set<string>()
  const once = (id: string | undefined, text: string): FromHome['priorities'] => {
    if (id === undefined) return [{ text }]
    if (seen.has(id)) return []
    seen.add(id)
    return [{ id, text }]
  }
  const priorities = said.priorities.flatMap(({ id: given, text }) => {
    // With its id came the words that the person read.
    if (named.priorities.some(({ id }) => id === given)) return once(given, text)
    const known = idOf(named.priorities, text) ?? idByFirstWords(named.priorities, text)
    return once(known, named.priorities.find(({ id }) => id === known)?.text ?? text)
  })
  const { thought, ...rest } = said
  const option = thought && 'option' in thought ? thought.option : undefined
  const known = named.options.some(({ id }) => id === option)
    ? option
    : said.chosen && idOf(named.options, said.chosen)
  return {
    ...rest,
    priorities,
    ...(thought && 'notYet' in thought ? { thought } : known ? { thought: { option: known } } : {}),
  }
}
