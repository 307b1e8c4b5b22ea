import { OneResult } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, statins } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { ResultBehind } from './result-behind.tsx'
import styles from './row-in-hand.module.css'

const behind = (of: string) =>
  inTalk(
    <Opened>
      <OneResult of={of}>
        {(outcome, result) => (
          <div className={styles['behind']}>
            <ResultBehind outcome={outcome} result={result} />
          </div>
        )}
      </OneResult>
    </Opened>,
    { aid: statins, facts: saidAbout(statins, 'decision.thought') },
  )

export const examples: Example[] = [
  { name: 'Read second-hand, worked out', width: 460, render: () => behind('event') },
  { name: 'No figure', width: 460, render: () => behind('brain-bleed') },
]
