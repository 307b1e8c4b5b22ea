/** So many texts are remembered: the files of a draft before and after a change. */
const most = 6

/**
 * The same parser that does not parse again what it parsed a moment ago: a change reads a text before and after, and
 * the checks read it once more. What it answers is shared, and nobody writes into it.
 */
export function parsedOnce<Parsed>(parse: (text: string) => Parsed): (text: string) => Parsed {
  const known = new Map<string, Parsed>()
  return (text) => {
    const parsed = known.get(text) ?? parse(text)
    // The one asked for last goes to the end; the first one has rested longest.
    known.delete(text)
    known.set(text, parsed)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return parsed
  }
}
