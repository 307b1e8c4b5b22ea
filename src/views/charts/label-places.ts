/**
 * Moves labels that stand at one place of the axis apart, so that none lies on another: as close to where they belong
 * as the room between `least` and `most` lets them. Answers in the order in which they were given.
 */
export function labelPlaces(
  wanted: readonly number[],
  apart: number,
  { least, most }: { least: number; most: number },
): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((one, other) => one.place - other.place)
  const places: number[] = []
  let next = least
  for (const { place, index } of order) {
    const own = Math.max(place, next)
    places[index] = own
    next = own + apart
  }
  let limit = most
  for (const { index } of order.toReversed()) {
    const own = Math.min(places[index] ?? limit, limit)
    places[index] = own
    limit = own - apart
  }
  return places
}
