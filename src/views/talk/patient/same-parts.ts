/** A part of the stage and the same part of what follows it. */
export type SamePart = readonly [stage: Element, mirror: Element]

const nameOf = (part: Element): string =>
  [part.tagName, part.getAttribute('class'), part.getAttribute('data-outcome')].join(' ')

const shapeOf = (part: Element): string => Array.from(part.querySelectorAll('*'), nameOf).join()

/** What holds words or a picture alone has no parts of its own. */
const isWhole = (part: Element): boolean =>
  /^(p|h[1-6]|svg|button|label|summary|textarea)$/i.test(part.tagName)

/**
 * The parts that are the same in two pages of the same components, outer ones first, in whatever languages they are.
 * What only one of them has is passed over.
 */
export function sameParts(stage: Element, mirror: Element): SamePart[] {
  return matched([...stage.children], [...mirror.children]).flatMap((pair) => [
    pair,
    ...(isWhole(pair[0]) ? [] : sameParts(...pair)),
  ])
}

/** As many as can be matched in order; of two that could be meant, the one with the same parts inside. */
function matched(stage: readonly Element[], mirror: readonly Element[]): SamePart[] {
  const named = (parts: readonly Element[]) => parts.map((part) => [nameOf(part), shapeOf(part)] as const)
  const [ours, theirs] = [named(stage), named(mirror)]
  const worth = (at: number, to: number) =>
    ours[at]?.[0] !== theirs[to]?.[0] ? 0 : ours[at]?.[1] === theirs[to]?.[1] ? 3 : 2
  // best[at][to]: what can still be matched of those from `at` and from `to` on.
  const best = [...stage, undefined].map(() => [...mirror, undefined].map(() => 0))
  const from = (at: number, to: number) => best[at]?.[to] ?? 0
  for (let at = stage.length - 1; at >= 0; at -= 1)
    for (let to = mirror.length - 1; to >= 0; to -= 1) {
      const both = worth(at, to)
      const row = best[at]
      if (row) row[to] = Math.max(both && both + from(at + 1, to + 1), from(at + 1, to), from(at, to + 1))
    }
  const pairs: SamePart[] = []
  for (let at = 0, to = 0; at < stage.length && to < mirror.length; ) {
    const [one, other, both] = [stage[at], mirror[to], worth(at, to)]
    if (one && other && both > 0 && from(at, to) === both + from(at + 1, to + 1)) {
      pairs.push([one, other])
      at += 1
      to += 1
    } else if (from(at + 1, to) >= from(at, to + 1)) at += 1
    else to += 1
  }
  return pairs
}
