import type { ReactNode } from 'react'
import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import styles from './choices-stage.module.css'
import { NarrowDown } from './narrow-down.tsx'

const aid = 'contraception'
const compared: NewFact[] = [{ type: 'options.compared', options: ['implant', 'condoms'] }]

const head = (children: ReactNode) => <div className={styles['head']}>{children}</div>

export const examples: Example[] = [
  {
    name: 'All choices, none compared yet',
    render: () => inTalk(head(<NarrowDown isOverview onChoose={nowhere} />), { aid }),
  },
  {
    name: 'Two compared',
    render: () =>
      inTalk(head(<NarrowDown isOverview={false} seeAll={nowhere} onChoose={nowhere} />), {
        aid,
        facts: compared,
      }),
  },
  {
    name: 'All choices again, two compared',
    render: () =>
      inTalk(head(<NarrowDown isOverview seeAll={nowhere} onChoose={nowhere} />), { aid, facts: compared }),
  },
  {
    name: 'All choices again, only read',
    render: () =>
      inTalk(head(<NarrowDown isOverview seeAll={nowhere} onChoose={nowhere} />), {
        aid,
        facts: compared,
        mayWrite: false,
      }),
  },
]
