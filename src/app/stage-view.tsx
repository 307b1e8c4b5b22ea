import type { ComponentType } from 'react'
import type { Stage } from '../navigation/route.ts'
import { ChoicesStage } from '../views/talk/choices/choices-stage.tsx'
import { DecideStage } from '../views/talk/decide/decide-stage.tsx'
import { MattersStage } from '../views/talk/matters/matters-stage.tsx'
import { NextStage } from '../views/talk/next/next-stage.tsx'
import { StartStage } from '../views/talk/start/start-stage.tsx'
import { SummaryStage } from '../views/talk/summary/summary-stage.tsx'

const views: Record<Stage, ComponentType> = {
  start: StartStage,
  matters: MattersStage,
  choices: ChoicesStage,
  decide: DecideStage,
  next: NextStage,
  summary: SummaryStage,
}

export function StageView({ stage }: { stage: Stage }) {
  const View = views[stage]
  return <View />
}
