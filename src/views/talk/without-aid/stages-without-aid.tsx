import type { Stage } from '../../../navigation/route.ts'
import { DecideStage } from '../decide/decide-stage.tsx'
import { MattersStage } from '../matters/matters-stage.tsx'
import { NextStage } from '../next/next-stage.tsx'
import { SummaryStage } from '../summary/summary-stage.tsx'
import { ChoicesWithoutAid } from './choices-without-aid.tsx'
import { FitInWords } from './fit-in-words.tsx'
import { StartWithoutAid } from './start-without-aid.tsx'

/** The six stages where there is no aid: the same, with blank cards in place of what an aid would bring. */
export function StagesWithoutAid({ stage }: { stage: Stage }) {
  switch (stage) {
    case 'start':
      return <StartWithoutAid />
    case 'matters':
      return <MattersStage />
    case 'choices':
      return <ChoicesWithoutAid />
    case 'decide':
      return <DecideStage fit={<FitInWords />} />
    case 'next':
      return <NextStage />
    case 'summary':
      return <SummaryStage />
  }
}
