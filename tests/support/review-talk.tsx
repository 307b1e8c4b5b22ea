import type { ReactNode } from 'react'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import type { Review } from '../../src/domain/consultation/consultation.ts'
import { consultationFrom } from '../../src/domain/consultation/consultation-from.ts'
import type { NewFact } from '../../src/domain/consultation/fact.schema.ts'
import { earlierTalk } from '../../src/domain/consultation/review-begins.ts'
import { Announcer } from '../../src/views/ui/announcer.tsx'
import { logOf } from './consultation-builder.ts'
import { saidAbout, soreThroat } from './known-talks.tsx'
import { MemoryTalk } from './memory-talk.tsx'
import { WithAid } from './real-aids.tsx'

/** The same aid as a newer version has it: an invented figure, another certainty and other words, for the gallery alone. */
export function newerVersion(aid: Aid): Aid {
  const newer = structuredClone(aid)
  newer.hash = 'f'.repeat(64)
  newer.facts.version = '9.9.9'
  const counts = newer.facts.outcomes.flatMap(({ results }) =>
    results.flatMap((result) => (result.form === 'counts' ? [result] : [])),
  )
  const arm = counts.flatMap(({ arms }) => arms).find(({ value }) => value === 'printed')
  if (arm?.value === 'printed') arm.count += 3
  const [first] = counts
  if (first) first.certainty = { rating: first.certainty.rating === 'low' ? 'very-low' : 'low' }
  const words = newer.words['en'] ?? {}
  const [adults] = newer.facts.eligibility.for
  words[`for.${adults?.id}`] = `${words[`for.${adults?.id}`]} (worded anew)`
  for (const { id } of newer.facts.priorities.slice(0, 2))
    words[`priorities.${id}`] = `${words[`priorities.${id}`]}, worded anew`
  return newer
}

interface ReviewOfProps {
  /** Today's version is another one than that of then. */
  changed?: boolean
  isOnlyKept?: boolean
  state?: 'gone' | 'here'
  facts?: (earlier: Review['earlier']) => readonly NewFact[]
  children: (earlier: Review['earlier']) => ReactNode
}

/** A review, in memory, of what the invented person of the golden talk said about a sore throat. */
export const ReviewOf = ({
  changed = false,
  isOnlyKept = false,
  state = 'here',
  ...given
}: ReviewOfProps) => (
  <WithAid id={soreThroat}>
    {(then) => {
      const { id, version } = then.facts
      const begun: NewFact = {
        type: 'consultation.begun',
        aid: { id, version, hash: then.hash },
        language: 'en',
      }
      const log = logOf(begun, ...saidAbout(soreThroat))
      const earlier = earlierTalk({ id: 'then', aid: then, facts: log })
      const { groups } = consultationFrom(log)
      return (
        <MemoryTalk
          aid={changed ? newerVersion(then) : then}
          facts={[{ type: 'review.begun', earlier }, ...(given.facts?.(earlier) ?? [])]}
          today="2026-12-22"
          earlier={state === 'gone' ? { state, isOnlyKept } : { state, aid: then, groups, isOnlyKept }}
        >
          <Announcer>{given.children(earlier)}</Announcer>
        </MemoryTalk>
      )
    }}
  </WithAid>
)
