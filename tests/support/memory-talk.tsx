import { type ReactNode, useState } from 'react'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import { wordsOf } from '../../src/domain/aid/words-of.ts'
import { consultationFrom } from '../../src/domain/consultation/consultation-from.ts'
import type { NewFact } from '../../src/domain/consultation/fact.schema.ts'
import type { Stage } from '../../src/navigation/route.ts'
import { type LeavingTheRoom, noWayOut, type Talk, TalkContext } from '../../src/views/talk/talk.ts'
import { countedIds, logOf } from './consultation-builder.ts'

export interface MemoryTalkProps {
  aid: Aid
  /** What was said before, after the beginning. */
  facts?: readonly NewFact[]
  stage?: Stage
  mayWrite?: boolean
  /** Who signed the aid off for use here; absent where nobody did. */
  signOff?: Talk['signOff']
  /** The calendar day in the room. */
  today?: string
  /** What a review looks back on, as far as it can be read. */
  earlier?: Talk['earlier']
  patientView?: Talk['patientView']
  /** What is chosen in the other talks on this machine. */
  readOtherChoices?: Talk['readOtherChoices']
  out?: Partial<LeavingTheRoom>
  /** Hears every fact that is added. */
  onAdd?: (facts: readonly NewFact[]) => void
  children: ReactNode
}

/** A talk that lives in memory: what is said in it shows at once, and is kept nowhere. */
export function MemoryTalk({ aid, facts: before = [], out, onAdd, children, ...given }: MemoryTalkProps) {
  const [newId] = useState(() => countedIds('new'))
  const [facts, setFacts] = useState(before)
  const [stage, goTo] = useState(given.stage ?? 'start')
  const { id, version } = aid.facts
  const begun: NewFact = { type: 'consultation.begun', aid: { id, version, hash: aid.hash }, language: 'en' }
  const talk: Talk = {
    id: 'one',
    aid,
    words: wordsOf(aid, 'en'),
    consultation: consultationFrom(logOf(begun, ...facts)),
    stage,
    add: (...more) => {
      onAdd?.(more)
      setFacts((now) => [...now, ...more])
    },
    newId,
    today: given.today ?? '2026-11-22',
    signOff: given.signOff,
    mayWrite: given.mayWrite ?? true,
    earlier: given.earlier,
    ...(given.readOtherChoices && { readOtherChoices: given.readOtherChoices }),
    ...(given.patientView && { patientView: given.patientView }),
    out: { ...noWayOut, ...out },
    linkToStage: (to) => `#/talk/one/${to}`,
    goTo,
  }
  return <TalkContext value={talk}>{children}</TalkContext>
}
