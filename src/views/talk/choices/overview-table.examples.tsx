import { Rows } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import styles from './choices-table.module.css'
import { OverviewTable } from './overview-table.tsx'

const table = (
  <Rows most={14}>
    {(rows, view) =>
      view.isNarrow ? (
        <p>As narrow as this, one choice stands against another instead.</p>
      ) : (
        <div className={styles['tables']}>
          <OverviewTable
            caption="Your choices side by side"
            rows={rows.filter((row) => row.kind === 'outcome' && row.mustMention && !row.rare)}
            view={view}
            hasButtons
          />
        </div>
      )
    }
  </Rows>
)

export const examples: Example[] = [
  {
    name: 'Fourteen choices, one put aside',
    render: () =>
      inTalk(table, {
        aid: 'contraception',
        facts: [{ type: 'option.ruledOut', option: 'injection', by: 'person', reason: 'Needles' }],
      }),
  },
]
