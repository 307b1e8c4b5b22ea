/** Words so common that one off would show. */
const exceptions = [
  ['people', 2],
  ['peoples', 2],
  ['someone', 2],
  ['sometimes', 2],
  ['being', 2],
] as const
const known = new Map<string, number>()
/** Groups of vowels that are spoken apart: `diet`, `area`, `idiom`; not `station`, `special`, `cautious`. */
const apart =
  /(?<![tcsxg])i[aou]|ie[tnr](?=$|[^c])|(?<!qu|g)ua(?!r)|eo(?!us)|[aiou]ing\b|yi|rea(?=s?$|ct|lit)|crea(?=t)|uu|iu/g
const silent =
  /(?<=[^aeiouy]|[^aeiou]u|qu)e$|(?<![td])ed$|(?<![szxcg]|sh|ch)es$|(?<=[aeiouy][^aeiouy]{1,2})e(?=(?:ly|ment|ments|ful|less|ness|where|thing|body|times?)$)/g

function counted(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 2) return 1
  const exception = exceptions.find(([other]) => other === letters)
  if (exception) return exception[1]
  const ending = /[^aeiouyl]les?d?$/.test(letters) ? letters.replace(/les?d?$/, 'ul') : letters
  const spoken = ending.replace(silent, '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const more = spoken.match(apart)?.length ?? 0
  return Math.max(1, groups + more)
}

/** About how many syllables an English word has: by its letters alone, so sometimes one off. */
export function syllablesIn(word: string): number {
  const before = known.get(word)
  if (before !== undefined) return before
  const count = word.split('-').reduce((sum, part) => sum + (part === '' ? 0 : counted(part)), 0)
  if (known.size > 50_000) known.clear()
  known.set(word, Math.max(1, count))
  return Math.max(1, count)
}
