import { Fragment } from 'react'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import { withoutStop } from '../../../renderings/plain-text.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { nameWith } from '../../ui/name-with.ts'
import { useWords } from '../../ui/words.ts'
import { CliniciansOwn } from '../clinicians-own.tsx'
import { useFigureSentences, usePlainWords, useWordsBeside } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import { AskForGroup } from './ask-for-group.tsx'
import type { ChoicesView } from './choices-view.ts'
import { FigureCells } from './figure-cells.tsx'
import { RowName, useRowLabel } from './row-name.tsx'
import { TableRow } from './table-row.tsx'

export type OutcomeRowFacts = Extract<ChoicesRow, { kind: 'outcome' }>

interface OutcomeRowProps {
  row: OutcomeRowFacts
  view: ChoicesView
  /** This row asks for the group that its figures need. */
  asksForGroup: boolean
}

/** The axis by which a group has to be known before a result has figures, while it is not. */
export function useMissingAxis(result: ResultFacts | undefined): string | undefined {
  const { groups } = useTalk().consultation
  const axis = result?.form === 'counts' ? result.axis : undefined
  return axis !== undefined && groups[axis] === undefined ? axis : undefined
}

export function OutcomeRow({ row, view, asksForGroup }: OutcomeRowProps) {
  const { aid } = useTalk()
  const name = usePlainWords()(`outcomes.${row.outcome}.name`)
  const label = useRowLabel(`outcomes.${row.outcome}.name`, row.rank)
  const outcome = aid.facts.outcomes.find((entry) => entry.id === row.outcome)
  const result = outcome?.results.find((entry) => entry.id === row.result)
  const axis = useMissingAxis(result)
  if (!outcome || !result) return null
  return (
    <TableRow
      view={view}
      label={label}
      outcome={row.outcome}
      head={<OutcomeName row={row} outcome={outcome} result={result} view={view} />}
      tick={<TalkedAbout outcome={row.outcome} name={name} labelled={view.isNarrow} />}
      cells={
        axis === undefined ? (
          <FigureCells outcome={outcome} result={result} view={view} />
        ) : (
          <td colSpan={view.options.length}>
            <AskForGroup axis={axis} asks={asksForGroup} />
          </td>
        )
      }
    />
  )
}

interface OutcomeNameProps {
  row: OutcomeRowFacts
  outcome: OutcomeFacts
  result: ResultFacts
  view: ChoicesView
}

/** An outcome by its name, with its own time and certainty. Whom it is about stands behind the row in hand. */
export function OutcomeName({ row, outcome, result, view }: OutcomeNameProps) {
  const name = `outcomes.${row.outcome}.name`
  const t = useWordsBeside(['figures', 'choices'])(name)
  const { consultation } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  // With a group chosen, a figure that is not worked out by group must not be taken for the group's.
  const isForAll = Object.values(consultation.groups).some(Boolean) && !('axis' in result && result.axis)
  const isMore = consultation.appetite === 'more'
  const standing = [
    sentences.time(outcome.id, result.id),
    isMore ? withoutStop(plain(`outcomes.${outcome.id}.${result.id}.who`)) : '',
    isMore ? sentences.certainty(outcome.id, result.id) : t(`certaintyShort.${result.certainty.rating}`),
    isForAll ? t('choices:row.forAll') : '',
  ]
  return (
    <RowName
      of={name}
      rank={row.rank}
      mustMention={row.mustMention}
      see={{ isInHand: row.outcome === view.inHand, onSee: () => view.onSee(row.outcome) }}
    >
      {standing
        .filter((text) => text !== '')
        .map((text, place) => (
          <Fragment key={text}>
            {place > 0 ? ' · ' : null}
            <span>{text}</span>
          </Fragment>
        ))}
    </RowName>
  )
}

interface TalkedAboutProps {
  outcome: string
  name: string
  labelled: boolean
}

function TalkedAbout({ outcome, name, labelled }: TalkedAboutProps) {
  const t = useWords('choices')
  const { consultation, add } = useTalk()
  return (
    <CliniciansOwn>
      <Writable>
        <Checkbox
          label={t('row.talkedAbout')}
          look={labelled ? 'plain' : 'bare'}
          name={nameWith(t('row.talkedAbout'), name)}
          checked={consultation.discussed.includes(outcome)}
          onChange={(discussed) => add({ type: 'outcome.discussed', outcome, discussed })}
        />
      </Writable>
    </CliniciansOwn>
  )
}
