import { Rows } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { ChoicesTables } from './choices-tables.tsx'

export const examples: Example[] = [
  {
    name: 'What must be mentioned first, the rest on demand',
    render: () =>
      inTalk(<Rows>{(rows, view) => <ChoicesTables ref={nowhere} rows={rows} view={view} />}</Rows>, {
        facts: saidAbout(soreThroat, 'decision.thought'),
      }),
  },
  {
    name: 'What a window holds of many choices, before the rest',
    render: () =>
      inTalk(
        <Rows most={14}>
          {(rows, view) => (
            <ChoicesTables
              ref={nowhere}
              rows={rows}
              view={view}
              isOverview={!view.isNarrow}
              isWhole={false}
            />
          )}
        </Rows>,
        { aid: 'contraception' },
      ),
  },
]
