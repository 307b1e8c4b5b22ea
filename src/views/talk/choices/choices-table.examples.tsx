import { Rows } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { carpalTunnel, inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import styles from './choices-table.module.css'
import { ChoicesTable } from './choices-table.tsx'

const isRare = (row: ChoicesRow): boolean => row.kind === 'outcome' && row.rare

const table = (
  <Rows>
    {(rows, view) => (
      <div className={styles['tables']}>
        <ChoicesTable
          caption="Your choices side by side"
          rows={rows.filter((row) => !isRare(row))}
          view={view}
          hasButtons
        />
      </div>
    )}
  </Rows>
)

export const examples: Example[] = [
  {
    name: 'Every row, led by what matters, one choice put aside',
    render: () => inTalk(table, { facts: saidAbout(soreThroat, 'decision.thought') }),
  },
  { name: 'Four choices, much that is not known', render: () => inTalk(table, { aid: carpalTunnel }) },
  {
    name: 'Rarer things, under a caption',
    render: () =>
      inTalk(
        <Rows>
          {(rows, view) => (
            <div className={styles['tables']}>
              <ChoicesTable
                caption="Rarer things, of 1,000 people"
                captionShown
                rows={rows.filter(isRare)}
                view={view}
              />
            </div>
          )}
        </Rows>,
        { facts: saidAbout(soreThroat, 'matters.said') },
      ),
  },
]
