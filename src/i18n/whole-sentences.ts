import type { Places, Says, Words } from './translate.ts'

type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string

/** What has no letters is of every language. */
const hasLetters = /\p{L}/u

/**
 * Says each sentence in one language. Words that are only there in the language that an aid was written in are told with
 * `hear`; a sentence that takes one of them in is said in that language as well, and counts as one of them itself.
 * @param source the language that the aid was written in
 */
export function wholeSentences(words: Words, source: string): Words {
  const heard = new Set<string>()
  const made = new Map<unknown, unknown>()
  const hear = (text: string): void => {
    if (hasLetters.test(text)) heard.add(text)
  }

  const heardFrom =
    (says: Say): Say =>
    (key, values) => {
      const said = says(key, values)
      hear(said)
      return said
    }

  function whole(here: Say, inSource: Say): Say {
    const there = heardFrom(inSource)
    return (key, values) => {
      const takesIn = Object.values(values ?? {}).some(
        (value) => typeof value === 'string' && heard.has(value),
      )
      return (takesIn ? there : here)(key, values)
    }
  }

  return {
    ...words,
    hear,
    says<const In extends Places>(places: In, said = words.language) {
      const here = words.says(places, said)
      if (!made.has(here)) {
        const inSource = words.says(places, source) as unknown as Say
        made.set(here, said === source ? heardFrom(inSource) : whole(here as unknown as Say, inSource))
      }
      return made.get(here) as Says<In>
    },
  }
}
