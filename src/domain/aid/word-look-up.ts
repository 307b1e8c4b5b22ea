/** The words of an index as one text, so that the engine's own search goes through ten thousand of them at once. */
interface LookUp {
  /** Each word after a line break. */
  text: string
  /** Where each word begins in the text. */
  starts: Uint32Array
  /** For each word, a bit for every letter in it. */
  letters: Uint32Array
}

const lettersOf = (word: string): number => {
  let bits = 0
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) & 31)
  return bits >>> 0
}

const made = new WeakMap<readonly string[], LookUp>()

/** Made once for an index, at its first search. */
export function lookUpOf(words: readonly string[]): LookUp {
  const before = made.get(words)
  if (before) return before
  const starts = new Uint32Array(words.length)
  const letters = new Uint32Array(words.length)
  let end = 0
  for (const [place, word] of words.entries()) {
    starts[place] = end + 1
    letters[place] = lettersOf(word)
    end += 1 + word.length
  }
  const lookUp = { text: `\n${words.join('\n')}`, starts, letters }
  made.set(words, lookUp)
  return lookUp
}

/** Tells each word that holds what was typed by its place, with where in the word it stands first. */
export function eachWordWith(
  { text, starts }: LookUp,
  typed: string,
  tell: (place: number, at: number) => void,
): void {
  const isShort = typed.length < 4 // so little stands in the middle of too many words
  const sought = isShort ? `\n${typed}` : typed
  let place = 0
  for (let spot = text.indexOf(sought); spot >= 0; ) {
    const begins = isShort ? spot + 1 : spot
    while (place + 1 < starts.length && (starts[place + 1] ?? 0) <= begins) place += 1
    tell(place, begins - (starts[place] ?? 0))
    const next = starts[place + 1]
    if (next === undefined) break
    spot = text.indexOf(sought, isShort ? next - 1 : next)
  }
}

/** The places of words that may be meant by what was typed with so many slips: no more of its letters are missing in them. */
export function wordsLike({ letters }: LookUp, typed: string, slips: number): number[] {
  const wanted = lettersOf(typed)
  const times = new Uint8Array(32)
  for (let place = 0; place < typed.length; place += 1) {
    const bit = typed.charCodeAt(place) & 31
    times[bit] = (times[bit] ?? 0) + 1
  }
  const found: number[] = []
  for (let place = 0; place < letters.length; place += 1) {
    let missing = 0
    for (let left = wanted & ~(letters[place] ?? 0); left !== 0 && missing <= slips; left &= left - 1)
      missing += times[31 - Math.clz32(left & -left)] ?? 0
    if (missing <= slips) found.push(place)
  }
  return found
}
