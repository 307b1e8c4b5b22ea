/** The ids of a list once both are in it. `goes` and `comes`: what is taken out of mine, and put in from theirs. */
export function mergedOrder(
  mine: readonly string[],
  theirs: readonly string[],
  { goes, comes, asTheirs }: { goes: ReadonlySet<string>; comes: ReadonlySet<string>; asTheirs: boolean },
): string[] {
  const stays = new Set([...mine.filter((id) => !goes.has(id)), ...comes])
  const [first, second] = asTheirs ? [theirs, mine] : [mine, theirs]
  const made = first.filter((id) => stays.has(id))
  for (const [place, id] of second.entries()) {
    if (!stays.has(id) || made.includes(id)) continue
    const before = second.slice(0, place).findLast((one) => made.includes(one))
    let at = before === undefined ? 0 : made.indexOf(before) + 1
    // What the first one put at the same place stays ahead.
    while (at < made.length && before !== undefined && !second.includes(made[at] ?? '')) at += 1
    made.splice(at, 0, id)
  }
  return made
}

/** The most that can stay where it is while the rest moves around it. */
export function unmoved(order: readonly string[], wanted: readonly string[]): ReadonlySet<string> {
  const best: string[][] = []
  for (const [place, id] of wanted.entries()) {
    const at = order.indexOf(id)
    const before = best
      .slice(0, place)
      .filter((run) => order.indexOf(run.at(-1) ?? '') < at)
      .reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), [])
    best.push([...before, id])
  }
  return new Set(best.reduce((longest, run) => (run.length > longest.length ? run : longest), []))
}

/** One entry after another to its place, the last first: those that stand right before the next one stay. */
export function movesBetween(
  order: readonly string[],
  wanted: readonly string[],
  mayMove: (id: string) => boolean,
): { id: string; from: number; to: number; before: string | undefined }[] {
  let now = [...order]
  const moves: { id: string; from: number; to: number; before: string | undefined }[] = []
  for (const [place, id] of [...wanted.entries()].reverse()) {
    if (!mayMove(id)) continue
    const before = wanted[place + 1]
    const from = now.indexOf(id)
    const isThere = before === undefined ? from === now.length - 1 : now[from + 1] === before
    if (isThere) continue
    const rest = now.toSpliced(from, 1)
    const to = before === undefined ? rest.length : rest.indexOf(before)
    moves.push({ id, from, to, before })
    now = rest.toSpliced(to, 0, id)
  }
  return moves
}
