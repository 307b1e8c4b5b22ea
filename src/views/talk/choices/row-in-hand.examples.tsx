import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat, statins } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { RowInHand } from './row-in-hand.tsx'

const hand = (aid: string, outcome: string) =>
  inTalk(<RowInHand outcome={outcome} pressed={0} />, { aid, facts: saidAbout(aid, 'decision.thought') })

export const examples: Example[] = [
  { name: 'Helped', width: 460, render: () => hand(statins, 'event') },
  { name: 'Three choices', width: 460, render: () => hand(soreThroat, 'better-day-3') },
  {
    name: 'With all that stands behind it',
    width: 460,
    render: () =>
      inTalk(
        <Opened>
          <RowInHand outcome="muscle-aches" pressed={0} />
        </Opened>,
        { aid: statins, facts: saidAbout(statins, 'decision.thought') },
      ),
  },
]
