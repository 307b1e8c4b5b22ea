import { useRef } from 'react'
import { Rows } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { carpalTunnel, inTalk } from '../../../../tests/support/known-talks.tsx'
import { MustLine } from './must-line.tsx'

/** Over the lower edge of a page, before the browser has said which rows are in view: the first are taken to be. */
function Line() {
  const tables = useRef<HTMLDivElement>(null)
  return (
    <div style={{ paddingBlockStart: '7rem', paddingInline: 'var(--gutter)' }}>
      <Rows>{(rows) => <MustLine rows={rows} tables={tables} onBring={nowhere} />}</Rows>
    </div>
  )
}

export const examples: Example[] = [
  { name: 'Four out of view', render: () => inTalk(<Line />) },
  { name: 'Four with long names', render: () => inTalk(<Line />, { aid: carpalTunnel }) },
]
