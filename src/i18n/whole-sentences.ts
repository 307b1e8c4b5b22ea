import { languageOfTexts } from './language-of-texts.ts'
import { markLanguages } from './mark-languages.ts'
import { type SourceFact, sourceFacts, withSourceFacts } from './source-facts.ts'
import type { AidTexts, Places, Says, Words } from './translate.ts'

type Values = Readonly<Record<string, unknown>>
type Say = (key: string, values?: Values) => string

/** What has no letters is of every language. */
const hasLetters = /\p{L}/u

const isLetter = (sign: string | undefined): boolean => sign !== undefined && hasLetters.test(sign)

/** Its months and words are put together only where a source is said. */
function factsOnceAsked(words: Words, source: string): SourceFact {
  let known: SourceFact | undefined
  return (written) => {
    known ??= sourceFacts(words, source)
    return known(written)
  }
}

/** Title and authors of a source are names, whatever words they are made of: they stand so in a sentence of any language. */
const isNameOfSource = (key: string, name: string): boolean =>
  key.startsWith('cited.') && ['title', 'authors'].includes(name)

/** Whether a text stands in another as words of their own. */
function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true
  return false
}

/**
 * Says each sentence in one language. Words that are only there in the language that an aid was written in are told with
 * `hear`; a sentence that takes one of them in is said in that language as well, with all else that it takes in, and
 * counts as one of them itself. What an author wrote of a source, such as its date, is said in the language of the sentence
 * where it is known; where it is not, the sentence is said in the aid's.
 * @param source the language that the aid was written in
 * @param aid by whose texts what stands on the screen is known, however it came there
 */
export function wholeSentences(words: Words, source: string, aid?: AidTexts): Words {
  const heard = new Set<string>()
  /** What was said in the language of the screen, by how it is said in the other. */
  const again = new Map<string, () => string>()
  const made = new Map<unknown, unknown>()
  const fact = factsOnceAsked(words, source)
  const hear = (text: string, inSource?: () => string): void => {
    if (!hasLetters.test(text)) return
    if (inSource) again.set(text, inSource)
    else heard.add(text)
  }
  const isOfSource = (value: unknown): boolean =>
    typeof value === 'string' &&
    hasLetters.test(value) &&
    (heard.has(value) || [...heard].some((text) => standsIn(value, text)))
  const takesInSource = (key: string, values: Values): boolean =>
    Object.entries(values).some(([name, value]) => !isNameOfSource(key, name) && isOfSource(value))
  const inSourceToo = (value: unknown) =>
    typeof value === 'string' ? (again.get(value)?.() ?? value) : value

  const heardFrom =
    (says: Say): Say =>
    (key, values) => {
      const said = says(key, values)
      hear(said)
      return said
    }

  function whole(here: Say, inSource: Say): Say {
    const there = heardFrom(inSource)
    return (key, values = {}) => {
      const saidThere = () =>
        there(
          key,
          Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inSourceToo(value)])),
        )
      const valuesHere = withSourceFacts(key, values, fact, (value) => again.has(value))
      if (!valuesHere || takesInSource(key, valuesHere)) return saidThere()
      const said = here(key, valuesHere)
      hear(said, saidThere)
      return said
    }
  }

  const languageOf = languageOfTexts({ page: words.language, source, said: again, heard, aid })

  return {
    ...words,
    hear,
    mark: (root) => (root ? markLanguages(root, words.language, languageOf) : undefined),
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
