import { useState } from 'react'
import { isOwn, ownBeginning } from '../domain/aid/aid-index.ts'
import type { Draft } from '../domain/draft/draft.ts'
import { reviewOf } from '../domain/draft/draft-note.ts'
import type { DraftReading } from '../domain/draft/draft-reading.ts'
import { notRaised } from '../domain/draft/next-version.ts'
import { readinessOf } from '../domain/draft/readiness.ts'
import { staleTranslations } from '../domain/draft/translation.ts'
import { claimsOf } from '../domain/draft/whose-work.ts'
import type { CalendarDay } from '../domain/shared/calendar.ts'
import { NotCompared } from '../views/authoring/not-compared.tsx'
import { Unreadable } from '../views/authoring/unreadable.tsx'
import { UsePanel } from '../views/authoring/use-panel.tsx'
import type { InTheWay, UsePanelProps } from '../views/authoring/way-to-use.ts'
import { WhatChanged } from '../views/authoring/what-changed.tsx'
import { useTexts, useWorkbench } from '../views/authoring/workbench.ts'
import { useWords } from '../views/ui/words.ts'
import { ownAids } from './aids-of-ones-own.ts'
import { begunWordsOf, useBegunWords } from './draft-begun-words.ts'
import type { Comparison } from './draft-compare.tsx'
import {
  asEarlierTexts,
  comparedWith,
  earlierOf,
  toComeAfter,
  useComparisons,
  useUsed,
} from './draft-earlier.ts'
import { draftReader } from './draft-reader.ts'

/** What a reading is held against before it may be used. */
interface Held {
  draft: Omit<Draft, 'texts'>
  today: CalendarDay
  earlier: ReturnType<typeof earlierOf>
  comparisons: ReadonlyMap<string, Comparison>
  begunWords: Readonly<Record<string, string>>
}

function inTheWayOf(
  reading: DraftReading,
  { draft, today, earlier, comparisons, begunWords }: Held,
): InTheWay[] {
  const facts = reading.seen?.facts
  const { errors, items, unwritten } = readinessOf(reading, reviewOf(draft.notes))
  const count = errors.length
  const found: InTheWay[] = []
  if (count > 0 || !facts) found.push({ code: 'errors', count: Math.max(count, 1) })
  if (!facts) return found
  if (unwritten.length > 0) found.push({ code: 'unwritten', count: unwritten.length })
  if (items.length > 0) found.push({ code: 'standards', count: items.length })
  const stale = staleTranslations({ reading, notes: draft.notes, begun: begunWords })
  if (stale.length > 0) found.push({ code: 'translations', stale })
  const { id, version } = facts
  if (!isOwn(id)) found.push({ code: 'not-own', id, proposed: `${ownBeginning}${id}`.slice(0, 64) })
  const low = notRaised(version, asEarlierTexts(earlier, comparisons))
  if (low) found.push({ code: 'version-not-raised', version, ...low })
  const versions = toComeAfter(earlier).flatMap((key) => comparisons.get(key) ?? [])
  for (const { kind, before } of versions)
    if (kind && before.seen && !low)
      found.push(...claimsOf(facts, before.seen.facts, { begun: draft.begun, today }))
  return found.filter((one, place) => found.findIndex(({ code }) => code === one.code) === place)
}

/** The press that puts a draft to use, and how far it has come. */
function usePutting(earlier: Held['earlier'], onStored: () => void) {
  const { draft, today, note } = useWorkbench()
  const texts = useTexts()
  const [state, setState] = useState<UsePanelProps['state']>('idle')
  const use = async ({ why, by }: Parameters<UsePanelProps['onUse']>[0]) => {
    // What was shown may be older than the texts: both that are stored are of one reading, held against what it is now.
    setState('storing')
    const read = await draftReader.read(texts).catch(() => undefined)
    const comparisons =
      read && (await comparedWith(toComeAfter(earlier), read, draft.begun).catch(() => undefined))
    const begunWords = await begunWordsOf(draft.begun).catch(() => undefined)
    if (!read || !comparisons || !begunWords) return setState('failed')
    const { aid } = read
    const held = { draft, today, earlier, comparisons, begunWords }
    if (!aid || inTheWayOf(read, held).length > 0) return setState('idle')
    const put = await (await ownAids()).put({ aid, texts })
    if (put.ok) {
      note({ type: 'version.used', version: aid.facts.version, why, by, on: today, pin: aid.hash })
      onStored()
    }
    setState(put.ok ? 'stored' : put.trouble.code === 'version-used' ? 'version-used' : 'failed')
  }
  return { state, use }
}

/** What an earlier version of the draft's aid and the draft itself differ in, and the way to use. */
export function UseOfDraft() {
  const t = useWords('draft')
  const { draft, reading, today, edit } = useWorkbench()
  const now = reading?.seen
  const [stored, setStored] = useState(0)
  const used = useUsed(now?.facts.id, stored)
  const earlier = earlierOf(draft.begun, used)
  const { state, use } = usePutting(earlier, () => setStored(stored + 1))
  const [chosen, setChosen] = useState<string>()
  const besides = earlier.find(({ key }) => key === chosen) ?? earlier[0]
  const keys = [...(besides ? [besides.key] : []), ...toComeAfter(earlier)]
  const compared = useComparisons([...new Set(keys)], reading, draft.begun)
  const comparisons = compared && 'again' in compared ? undefined : compared
  const comparison = besides && comparisons?.get(besides.key)
  const last = used.at(-1)
  // What stands here is what is in use, since whenever that was.
  const isInUse = last !== undefined && !last.isRetired && now?.hash.startsWith(last.pin) === true
  const begunWords = useBegunWords()
  const held = comparisons && begunWords && { draft, today, earlier, comparisons, begunWords }
  const set = (name: string, value: string) => ({ in: 'facts', do: 'set', path: [name], value }) as const
  return (
    <UsePanel
      earlier={earlier}
      besides={besides}
      onBesides={setChosen}
      changes={
        besides && comparison ? (
          <WhatChanged {...comparison} since={besides} />
        ) : reading && !now ? (
          <Unreadable />
        ) : compared ? (
          <NotCompared
            hasOthers={earlier.length > 1}
            onAgain={'again' in compared ? compared.again : undefined}
          />
        ) : (
          <p>{t('use.comparing')}</p>
        )
      }
      inTheWay={reading && held && !isInUse ? inTheWayOf(reading, held) : undefined}
      onVersion={(version) => void edit(set('version', version), set('written', today))}
      onWritten={() => void edit(set('written', today))}
      onOwn={(name) => void edit(set('id', name))}
      state={isInUse ? 'stored' : state === 'stored' ? 'idle' : state}
      onUse={(said) => void use(said)}
    />
  )
}
