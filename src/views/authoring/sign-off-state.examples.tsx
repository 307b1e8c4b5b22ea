import type { Example } from '../../../tests/support/example.ts'
import { Held } from '../../../tests/support/held.tsx'
import type { SignOff } from '../../domain/aid/sign-off.ts'
import { SignOffState } from './sign-off-state.tsx'

const day = '2026-11-20'

const state = (start: SignOff | undefined, wasSignedBefore: boolean) => (
  <Held start={start}>
    {(signOff, hold) => (
      <SignOffState
        signOff={signOff}
        wasSignedBefore={wasSignedBefore}
        onSign={(signing) => hold({ ...signing, day })}
        onWithdraw={() => hold(undefined)}
      />
    )}
  </Held>
)

export const examples: Example[] = [
  { name: 'On trial, an earlier version was signed', width: 560, render: () => state(undefined, true) },
  {
    name: 'Signed off',
    width: 560,
    render: () => state({ name: 'Dr Amina Yusuf', role: 'GP partner', interests: 'none', day }, false),
  },
]
