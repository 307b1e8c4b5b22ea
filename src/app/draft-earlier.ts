import { useEffect, useState } from 'react'
import { ownBeginning } from '../domain/aid/aid-index.ts'
import type { Draft } from '../domain/draft/draft.ts'
import type { DraftReading } from '../domain/draft/draft-reading.ts'
import type { EarlierText } from '../domain/draft/next-version.ts'
import type { ListedOwnAid } from '../ports/own-aids.port.ts'
import type { EarlierVersion } from '../views/authoring/way-to-use.ts'
import { ownAids } from './aids-of-ones-own.ts'
import { type Comparison, compared } from './draft-compare.tsx'
import { draftReader } from './draft-reader.ts'
import { aids } from './outside.ts'

const begun = 'begun'
/** The aid that ships under the name of which this is one's own: it may have come by a file, changed on its way. */
const ships = 'ships'

/** The versions of an aid that were put to use here; read anew after each that is. */
export function useUsed(id: string | undefined, stored: number): readonly ListedOwnAid[] {
  const [used, setUsed] = useState<readonly ListedOwnAid[]>([])
  useEffect(() => {
    let isWanted = true
    void ownAids()
      .then((own) => own.list())
      .then((listed) => {
        if (isWanted) setUsed(listed.ok ? listed.value.filter((one) => one.id === id) : [])
      })
    return () => {
      isWanted = false
    }
  }, [id, stored])
  return used
}

/** Every version that was put to use, the last first, and what the draft was begun from. */
export function earlierOf(from: Draft['begun'], used: readonly ListedOwnAid[]): EarlierVersion[] {
  const versions = used.toReversed().map(
    ({ version, usedAt }): EarlierVersion => ({
      key: version,
      is: 'used',
      version,
      on: usedAt.slice(0, 10),
    }),
  )
  if (from.kind === 'copy') return [...versions, { key: begun, is: 'copied', version: from.version }]
  return from.kind === 'file' ? [...versions, { key: begun, is: 'opened', name: from.name }] : versions
}

/** Those that a version must come after: the last that was put to use, and what the draft was begun from. */
export const toComeAfter = (earlier: readonly EarlierVersion[]): string[] => [
  ...[earlier.find(({ is }) => is === 'used'), earlier.find(({ is }) => is !== 'used')].flatMap(
    (one) => one?.key ?? [],
  ),
  ships,
]

async function readingOf(key: string, id: string, from: Draft['begun']): Promise<DraftReading | undefined> {
  if (key === begun) return 'texts' in from ? draftReader.read(from.texts) : undefined
  if (key === ships) {
    const texts = await aids.texts(id.replace(ownBeginning, ''))
    return texts.ok ? draftReader.read(texts.value) : undefined
  }
  const opened = await (await ownAids()).open(id, key)
  return opened.ok ? draftReader.read(opened.value.texts) : undefined
}

/** A draft beside each of its earlier versions, by key; what could not be read or compared is left out. */
export async function comparedWith(
  keys: readonly string[],
  now: DraftReading,
  from: Draft['begun'],
): Promise<Map<string, Comparison>> {
  const made = new Map<string, Comparison>()
  for (const key of keys) {
    const before = await readingOf(key, now.seen?.facts.id ?? '', from)
    const comparison = before && (await compared(before, now))
    if (comparison) made.set(key, comparison)
  }
  return made
}

/** The comparing broke off, which says nothing of the versions. */
export interface BrokenOff {
  again: () => void
}

/** The same, as the draft stands; absent until it was read. */
export function useComparisons(
  keys: readonly string[],
  now: DraftReading | undefined,
  from: Draft['begun'],
): ReadonlyMap<string, Comparison> | BrokenOff | undefined {
  const [made, setMade] = useState<{ asked: string; of: ReadonlyMap<string, Comparison> | BrokenOff }>()
  const [tries, setTries] = useState(0)
  const asked = keys.join('\n')
  useEffect(() => {
    let isWanted = true
    const again = () => {
      setMade(undefined)
      setTries(tries + 1)
    }
    if (now)
      void comparedWith(asked === '' ? [] : asked.split('\n'), now, from)
        .catch(() => ({ again }))
        .then((of) => isWanted && setMade({ asked, of }))
    return () => {
      isWanted = false
    }
  }, [asked, now, from, tries])
  return made?.asked === asked ? made.of : undefined
}

/** Each with its version and what differs from it. */
export const asEarlierTexts = (
  earlier: readonly EarlierVersion[],
  comparisons: ReadonlyMap<string, Comparison>,
): EarlierText[] =>
  toComeAfter(earlier).flatMap((key) => {
    const { before, kind } = comparisons.get(key) ?? {}
    const wasUsed = earlier.some((one) => one.key === key && one.is === 'used')
    const version = before?.seen?.facts.version ?? (wasUsed ? key : undefined)
    return version === undefined ? [] : [{ version, wasUsed, ...(kind && { kind }) }]
  })
