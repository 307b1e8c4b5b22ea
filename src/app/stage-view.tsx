import { type ComponentType, lazy, Suspense } from 'react'
import { isBlank } from '../domain/consultation/blank-aid.ts'
import type { Stage } from '../navigation/route.ts'
import { ChoicesStage } from '../views/talk/choices/choices-stage.tsx'
import { DecideStage } from '../views/talk/decide/decide-stage.tsx'
import { MattersStage } from '../views/talk/matters/matters-stage.tsx'
import { NextStage } from '../views/talk/next/next-stage.tsx'
import { StartStage } from '../views/talk/start/start-stage.tsx'
import { SummaryStage } from '../views/talk/summary/summary-stage.tsx'
import { useTalk } from '../views/talk/talk.ts'

/** One part for all stages, so that going from one to the next waits for nothing. */
const StagesWithoutAid = lazy(async () => ({
  default: (await import('../views/talk/without-aid/stages-without-aid.tsx')).StagesWithoutAid,
}))

const TurnGoesOn = lazy(async () => ({
  default: (await import('../views/talk/deeper/turn-goes-on.tsx')).TurnGoesOn,
}))

const views: Record<Stage, ComponentType> = {
  start: StartStage,
  matters: MattersStage,
  choices: ChoicesStage,
  decide: DecideStage,
  next: NextStage,
  summary: SummaryStage,
}

/** A stage comes whole: what is fetched for its top does not move what is read under it. */
export const StageView = (place: { stage: Stage }) => (
  <Suspense>
    <StageHere {...place} />
  </Suspense>
)

function StageHere({ stage }: { stage: Stage }) {
  const { aid, consultation } = useTalk()
  const { secondPerson, finished } = consultation
  const View = views[stage]
  if (secondPerson?.isTheirTurn && !finished && stage !== 'matters')
    return <TurnGoesOn who={secondPerson.who} />
  return isBlank(aid.facts) ? <StagesWithoutAid stage={stage} /> : <View />
}
