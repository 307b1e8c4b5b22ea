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
  const places = new Map(order.map((id, place) => [id, place]))
  const at = wanted.map((id) => places.get(id) ?? -1)
  const runs: { length: number; before: number }[] = []
  let last = -1
  for (const [nth, place] of at.entries()) {
    let run = { length: 1, before: -1 }
    for (let before = 0; before < nth; before++) {
      const length = (runs[before]?.length ?? 0) + 1
      if ((at[before] ?? 0) < place && length > run.length) run = { length, before }
    }
    runs.push(run)
    if (run.length > (runs[last]?.length ?? 0)) last = nth
  }
  const stay = new Set<string>()
  for (let nth = last; nth >= 0; nth = runs[nth]?.before ?? -1) stay.add(wanted[nth] ?? '')
  return stay
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
