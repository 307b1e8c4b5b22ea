import type { Example } from '../../../tests/support/example.ts'
import { Held } from '../../../tests/support/held.tsx'
import { listedAreas } from '../../../tests/support/listed-aids.ts'
import type { Area } from '../../domain/aid/areas.ts'
import { ChooseArea } from './choose-area.tsx'

const choose = (start: Area | undefined) => (
  <Held start={start}>
    {(chosen, hold) => <ChooseArea areas={listedAreas} chosen={chosen} onChoose={hold} />}
  </Held>
)

export const examples: Example[] = [
  { name: 'None chosen', render: () => choose(undefined) },
  { name: 'One chosen, in a narrow place', width: 300, render: () => choose('ear-nose-throat') },
]
