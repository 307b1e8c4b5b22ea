import type { Example } from '../../../tests/support/example.ts'
import { inTalk } from '../../../tests/support/known-talks.tsx'
import type { OutcomeFacts } from '../../domain/aid/aid-facts.schema.ts'
import { timelineOf } from '../../domain/risk/timeline-of.ts'
import { useFigureSentences } from '../talk/plain-words.ts'
import { useTalk } from '../talk/talk.ts'
import { useNarrow } from './narrow.ts'
import { TimelineChart } from './timeline-chart.tsx'

/** The first outcome of the aid that was counted at several times. */
function First() {
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences()
  const isNarrow = useNarrow()
  const drawn = aid.facts.outcomes.flatMap((outcome: OutcomeFacts) => {
    const timeline = timelineOf(aid.facts, outcome, consultation.groups)
    return timeline ? [{ outcome, timeline }] : []
  })
  return drawn.map(({ outcome, timeline }) => {
    const words = sentences.timeline(outcome.id, timeline)
    if (!words) return null
    return <TimelineChart key={outcome.id} timeline={timeline} words={words} isNarrow={isNarrow} />
  })
}

export const examples: Example[] = ['carpal-tunnel', 'knee-osteoarthritis'].map((aid) => ({
  name: aid,
  width: 480,
  render: () => inTalk(<First />, { aid }),
}))
