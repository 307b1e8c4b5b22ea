import type { Aid } from './aid.schema.ts'
import { type AidIndex, type AidToList, fieldWeights, type UnusableAid } from './aid-index.ts'
import { isSmall, plainWordsOf } from './telling-words.ts'

/** What finds an aid and stands of it in a list. */
export function listedAs({ facts, words, hash }: Aid): AidToList {
  const text = (slot: string): string => words[facts.sourceLanguage]?.[slot] ?? ''
  return {
    id: facts.id,
    title: text('title'),
    short: text('short'),
    synonyms: text('synonyms'),
    area: facts.area,
    version: facts.version,
    reviewBy: facts.reviewBy,
    pin: hash.slice(0, 16),
  }
}

const fieldsOf = ({ title, synonyms, area, short }: AidToList): string[] => [
  plainWordsOf(title).find((word) => !isSmall(word)) ?? '',
  title,
  synonyms,
  area.replaceAll('-', ' '),
  short,
]

/** A word that stands in several fields of an aid counts in the most telling one. */
function placesOf(aids: readonly AidToList[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, aid] of aids.entries()) {
    const seen = new Set<string>()
    for (const [field, text] of fieldsOf(aid).entries()) {
      for (const word of plainWordsOf(text)) {
        if (isSmall(word) || seen.has(word)) continue
        seen.add(word)
        const known = places.get(word) ?? []
        known.push(place * fieldWeights.length + field)
        places.set(word, known)
      }
    }
  }
  return places
}

/** An index that also finds these, which stand after those that it has. */
export const indexWith = (index: AidIndex, more: readonly AidToList[]): AidIndex =>
  joinedIndex(index, aidIndexOf(more, []))

/** Two indexes as one; the aids of the second stand after those of the first. */
export function joinedIndex(index: AidIndex, own: AidIndex): AidIndex {
  const first = index.aids.length * fieldWeights.length
  const places = new Map(index.words.map((word, nth) => [word, absolute(index.at[nth] ?? [])]))
  for (const [nth, word] of own.words.entries()) {
    const found = absolute(own.at[nth] ?? []).map((place) => first + place)
    places.set(word, [...(places.get(word) ?? []), ...found])
  }
  const sorted = [...places].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    aids: [...index.aids, ...own.aids],
    unusable: index.unusable,
    words: sorted.map(([word]) => word),
    at: sorted.map(([, found]) => stepped(found)),
  }
}

const stepped = (places: readonly number[]): number[] =>
  places.map((place, nth) => place - (places[nth - 1] ?? 0))

function absolute(steps: readonly number[]): number[] {
  let place = 0
  return steps.map((step) => {
    place += step
    return place
  })
}

export function aidIndexOf(listed: readonly AidToList[], unusable: readonly UnusableAid[]): AidIndex {
  const byTitle = new Intl.Collator('en')
  const sorted = listed.toSorted(
    (one, other) => byTitle.compare(one.title, other.title) || byTitle.compare(one.id, other.id),
  )
  const places = [...placesOf(sorted)].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    aids: sorted.map(({ id, title, short, area, version, reviewBy, pin }) => ({
      id,
      title,
      short,
      area,
      version,
      reviewBy,
      pin,
    })),
    unusable,
    words: places.map(([word]) => word),
    at: places.map(([, found]) => stepped(found)),
  }
}
