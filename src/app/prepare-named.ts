import type { Aid } from '../domain/aid/aid.schema.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import type { Named } from '../domain/from-home/recognised.ts'
import type { Words } from '../i18n/translate.ts'
import { figureSentences } from '../renderings/figure-sentences.ts'

interface NamedAid extends Named {
  /** In which its title is. */
  language: string
  title: string
  lead: string
}

/** What an aid is called, what it says of itself, and what it calls its statements and choices. */
export function namedIn(said: Words, aid: Aid, language: string): NamedAid {
  const words = wordsOf(aid, language)
  const sentences = figureSentences(said, words, aid.facts, {})
  const text = (path: string) => sentences.of(path).prose(words(path))
  return {
    language: words.of('title').language,
    title: text('title'),
    lead: text('about'),
    priorities: aid.facts.priorities.map(({ id }) => ({ id, text: text(`priorities.${id}`) })),
    options: aid.facts.options.map(({ id }) => ({ id, text: text(`options.${id}.name`) })),
  }
}
