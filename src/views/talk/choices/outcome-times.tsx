import { lazy, Suspense } from 'react'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { timelineOf } from '../../../domain/risk/timeline-of.ts'
import { useNarrow } from '../../charts/narrow.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { FigureTable } from './figure-table.tsx'

const TimelineChart = lazy(async () => ({
  default: (await import('../../charts/timeline-chart.tsx')).TimelineChart,
}))

/** An outcome at several times: a picture where they can stand on one axis, and a table; nothing where there is one time. */
export function OutcomeTimes({ outcome }: { outcome: OutcomeFacts }) {
  const t = useWords('choices')
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences()
  const isNarrow = useNarrow()
  const table = sentences.times(outcome.id)
  if (table.rows.length === 0) return null
  const timeline = timelineOf(aid.facts, outcome, consultation.groups)
  const words = timeline && sentences.timeline(outcome.id, timeline)
  return (
    <Disclosure summary={t('inHand.overTime')} open>
      {words ? (
        <>
          <Suspense>
            <TimelineChart timeline={timeline} words={words} isNarrow={isNarrow} />
          </Suspense>
          <p>{words.sentence}</p>
        </>
      ) : null}
      <FigureTable table={table} />
    </Disclosure>
  )
}
