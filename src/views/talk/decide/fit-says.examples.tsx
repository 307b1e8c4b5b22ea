import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { fitOf } from '../../../domain/priorities/fit.ts'
import { useTalk } from '../talk.ts'
import { FitSays } from './fit-says.tsx'

/** What is said of a choice about each thing that matters. */
function EachLine({ option }: { option: string }) {
  const { aid, consultation } = useTalk()
  const fit = fitOf(aid.facts, consultation).find((each) => each.option === option)
  const lines = fit?.priorities.flatMap((each) => each.lines) ?? []
  return lines.map((line) => <FitSays key={JSON.stringify(line)} line={line} option={option} />)
}

/** Two scores of one scale, and a difference of which the scores are not known. */
const scored = () =>
  inTalk(<EachLine option="exercise" />, {
    aid: 'knee-osteoarthritis',
    facts: [
      { type: 'options.compared', options: ['as-now', 'exercise', 'replacement'] },
      { type: 'priority.chosen', priority: 'get-about' },
    ],
  })

const said = (priority: string) => (option: string) =>
  inTalk(<EachLine option={option} />, {
    aid: soreThroat,
    facts: [
      { type: 'group.chosen', axis: 'feverpain', group: 'score-2-3' },
      ...(priority === 'own' || priority === 'tied'
        ? [{ type: 'priority.added' as const, priority, text: 'My sister had one' }]
        : [{ type: 'priority.chosen' as const, priority }]),
      { type: 'priority.tied', priority: 'tied', about: [{ burden: 'visits' }] },
    ],
  })

export const examples: Example[] = [
  { name: 'A figure that differs', render: () => said('better-soon')('antibiotic-now') },
  { name: 'What it is compared with', render: () => said('better-soon')('no-antibiotic') },
  { name: 'Rare harm', render: () => said('something-serious')('back-up') },
  { name: 'What it asks of daily life', render: () => said('settled-today')('back-up') },
  { name: 'A score on its scale, and a difference alone', render: scored },
  { name: 'A choice itself', render: () => said('plan-ready')('back-up') },
  { name: 'A statement of their own', render: () => said('own')('back-up') },
  { name: 'A statement of their own about what it asks', render: () => said('tied')('back-up') },
]
