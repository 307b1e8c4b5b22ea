import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { NewFact } from '../../src/domain/consultation/fact.schema.ts'
import { Announcer } from '../../src/views/ui/announcer.tsx'
import { soreThroatAid } from './aid-builder.ts'
import { InEnglish } from './in-english.tsx'
import { MemoryTalk, type MemoryTalkProps } from './memory-talk.tsx'

/** Renders with the interface's words; rendering again keeps them. */
export const inEnglish = (children: ReactNode) => render(children, { wrapper: InEnglish })

type InTalk = Partial<Pick<MemoryTalkProps, 'aid' | 'facts' | 'stage' | 'patientView' | 'readOtherChoices'>>

interface Seen {
  facts: readonly NewFact[]
}

/** Shows children inside a talk about a sore throat that lives in memory; answers the facts said so far. */
export function renderTalk(children: ReactNode, { aid = soreThroatAid(), ...options }: InTalk = {}) {
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
