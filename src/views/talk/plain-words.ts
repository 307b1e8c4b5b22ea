import type { AidFacts } from '../../domain/aid/aid-facts.schema.ts'
import type { WordsOf } from '../../domain/aid/words-of.ts'
import { isBlank } from '../../domain/consultation/blank-aid.ts'
import type { ChosenGroups } from '../../domain/risk/cell.ts'
import type { Places, Words } from '../../i18n/translate.ts'
import { type FigureSentences, figureSentences } from '../../renderings/figure-sentences.ts'
import { useAllWords } from '../ui/words.ts'
import { useTalk } from './talk.ts'

/** What says an aid's figures and words, and what it was made from. */
interface Saying {
  all: Words
  words: WordsOf
  groups: string
  sentences: FigureSentences
  plain: (path: string) => string
}

/** Hundreds of cells ask for the same: it is made once for each aid, until its words or groups are others. */
const sayings = new WeakMap<AidFacts, Saying>()

/** Every cell is said anew with each fact of the talk; what it says has changed only where the groups have. */
function onceEach<Asked extends string[], Said>(says: (...asked: Asked) => Said): (...asked: Asked) => Said {
  const known = new Map<string, Said>()
  return (...asked) => {
    const key = asked.join(' ')
    const before = known.get(key)
    if (before !== undefined) return before
    const said = says(...asked)
    known.set(key, said)
    return said
  }
}

function sayingOf(all: Words, words: WordsOf, facts: AidFacts, groups: string): Saying {
  const known = sayings.get(facts)
  if (known && known.all === all && known.words === words && known.groups === groups) return known
  // Without a prototype, as the fold has them.
  const chosen = Object.assign(Object.create(null), JSON.parse(groups)) as ChosenGroups
  const said = figureSentences(all, words, facts, chosen)
  const sourceText = (path: string) =>
    figureSentences(all, words.source, facts, chosen).prose(words.source(path))
  const sentences = { ...said, figure: onceEach(said.figure) }
  const plain = onceEach((path: string) => {
    // What somebody typed has no tokens.
    if (isBlank(facts)) return words(path)
    const text = said.of(path).prose(words(path))
    if (words.source !== words && words.of(path) === words) all.hear?.(text, () => sourceText(path))
    return text
  })
  const saying = { all, words, groups, sentences, plain }
  sayings.set(facts, saying)
  return saying
}

function useSaying(): Saying {
  const all = useAllWords()
  const { aid, words, consultation } = useTalk()
  // By what they say: groups are folded anew with every fact and seldom differ.
  return sayingOf(all, words, aid.facts, JSON.stringify(consultation.groups))
}

/** The sentences that this aid's figures make, for the groups that were chosen. */
export const useFigureSentences = (): FigureSentences => useSaying().sentences

/** Reads one slot of the aid's words as plain text, with its figures in place. */
export const usePlainWords = (): ((path: string) => string) => useSaying().plain

/** Who says the interface's words in a line with those of a slot: in the language in which its card stands here. */
export function useWordsBeside<const In extends Places>(places: In) {
  const all = useAllWords()
  const { words } = useTalk()
  return (path: string) => all.says(places, words.of(path).language)
}
