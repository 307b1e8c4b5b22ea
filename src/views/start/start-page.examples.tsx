import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { listedAreas, listedIndex, standingOf } from '../../../tests/support/listed-aids.ts'
import { StartPage, type StartPageProps } from './start-page.tsx'

const page = (given: Partial<StartPageProps>) => (
  <StartPage
    finding={{
      areas: listedAreas,
      index: listedIndex,
      recent: ['statins'],
      standingOf,
      onOpenAid: nowhere,
      onLoadAgain: nowhere,
    }}
    onStartWithoutAid={nowhere}
    holdsRecent
    onCarryOn={nowhere}
    onLookAgain={nowhere}
    onOpenFile={nowhere}
    onClear={nowhere}
    isProtected={false}
    isReadyWithoutNetwork
    {...given}
  />
)

export const examples: Example[] = [
  { name: 'Ready', isPage: true, render: () => page({ holdsAny: true, isPromisedToKeep: true }) },
  {
    name: 'A file that is no consultation',
    isPage: true,
    render: () =>
      page({
        holdsAny: false,
        isReadyWithoutNetwork: false,
        trouble: 'This file is not a consultation that was saved here. It was left as it is.',
      }),
  },
]
