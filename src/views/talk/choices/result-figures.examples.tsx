import { OneResult } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { Held } from '../../../../tests/support/held.tsx'
import {
  carpalTunnel,
  inTalk,
  saidAbout,
  soreThroat,
  statins,
} from '../../../../tests/support/known-talks.tsx'
import { type FigureForm, FormChoice, figureForms, ResultFigures } from './result-figures.tsx'
import styles from './row-in-hand.module.css'

const figures = (aid: string, of: string, start: FigureForm) =>
  inTalk(
    <OneResult of={of}>
      {(outcome, result) => (
        <Held start={start}>
          {(form, hold) => (
            <div className={styles['result']}>
              <FormChoice form={form} onForm={hold} />
              <ResultFigures outcome={outcome} result={result} form={form} />
            </div>
          )}
        </Held>
      )}
    </OneResult>,
    { aid, facts: saidAbout(aid, 'decision.thought') },
  )

const results: [string, string, string][] = [
  ['Three counts', soreThroat, 'better-day-3'],
  ['A difference alone', soreThroat, 'thrush'],
  ['A rare harm', soreThroat, 'complication'],
  ['Lengths of time', soreThroat, 'illness-length'],
  ['Helped, of a thousand', statins, 'event'],
  ['Harm, of a thousand', statins, 'muscle-aches'],
  ['Not checked', statins, 'brain-bleed'],
  ['Judged in words', statins, 'other-effects'],
  ['Parts of a whole', carpalTunnel, 'over-time'],
  ['Scores', carpalTunnel, 'overall-score'],
]

export const examples: Example[] = results.flatMap(([name, aid, of]) =>
  figureForms.map((form) => ({ name: `${name}: ${form}`, width: 460, render: () => figures(aid, of, form) })),
)
