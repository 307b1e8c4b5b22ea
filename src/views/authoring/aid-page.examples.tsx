import type { Example } from '../../../tests/support/example.ts'
import { Held, nowhere } from '../../../tests/support/held.tsx'
import { soreThroat, statins } from '../../../tests/support/known-talks.tsx'
import { WithAid } from '../../../tests/support/real-aids.tsx'
import type { SignOff } from '../../domain/aid/sign-off.ts'
import { AidPage, type AidPageProps } from './aid-page.tsx'

const day = '2026-11-20'
const drYusuf: SignOff = { name: 'Dr Amina Yusuf', role: 'GP partner', interests: 'none', day }

const page = (id: string, start: SignOff | undefined, given: Partial<AidPageProps> = {}) => (
  <WithAid id={id}>
    {(aid) => (
      <Held start={start}>
        {(signOff, hold) => (
          <AidPage
            aid={aid}
            today="2026-11-22"
            signOff={signOff}
            wasSignedBefore={false}
            isNotStored={false}
            onSign={(signing) => hold({ ...signing, day })}
            onWithdraw={() => hold(undefined)}
            onMakeDraft={nowhere}
            {...given}
          />
        )}
      </Held>
    )}
  </WithAid>
)

export const examples: Example[] = [
  { name: 'On trial', isPage: true, render: () => page(soreThroat, undefined) },
  { name: 'Signed off', isPage: true, render: () => page(statins, drYusuf) },
  {
    name: 'Changed since it was signed, and long past its review date',
    isPage: true,
    render: () => page(statins, undefined, { wasSignedBefore: true, today: '2030-01-10' }),
  },
  {
    name: 'From a library',
    isPage: true,
    render: () => page(soreThroat, undefined, { from: 'Aids of the valley' }),
  },
  {
    name: 'With comments on a draft of it',
    isPage: true,
    render: () =>
      page(soreThroat, undefined, { commentsOpen: [{ draft: 'a', title: 'Sore throat', count: 2 }] }),
  },
  {
    name: 'Not stored',
    isPage: true,
    render: () => page(soreThroat, undefined, { isNotStored: true, onSign: nowhere }),
  },
]
