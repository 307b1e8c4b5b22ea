import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import type { NewFact } from '../../src/domain/consultation/fact.schema.ts'
import type { Stage } from '../../src/navigation/route.ts'
import { Announcer } from '../../src/views/ui/announcer.tsx'
import { soreThroatAid } from './aid-builder.ts'
import { InEnglish } from './in-english.tsx'
import { MemoryTalk } from './memory-talk.tsx'

/** Renders with the interface's words; rendering again keeps them. */
export const inEnglish = (children: ReactNode) => render(children, { wrapper: InEnglish })

interface Seen {
  facts: readonly NewFact[]
}

/** Shows children inside a talk about a sore throat that lives in memory; answers the facts said so far. */
export function renderTalk(
  children: ReactNode,
  { aid = soreThroatAid(), ...options }: { aid?: Aid; facts?: readonly NewFact[]; stage?: Stage } = {},
) {
  const seen: Seen = { facts: [] }
  const hear = (more: readonly NewFact[]) => {
    seen.facts = [...seen.facts, ...more]
  }
  return {
    seen,
    ...inEnglish(
      <MemoryTalk aid={aid} onAdd={hear} {...options}>
        <Announcer>{children}</Announcer>
      </MemoryTalk>,
    ),
  }
}
