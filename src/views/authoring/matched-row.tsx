import { useState } from 'react'
import { nameOfArm } from '../../domain/aid/results-in.ts'
import type { Arm } from '../../domain/draft/arm-form.ts'
import { holdResult } from '../../domain/draft/figure-faults.ts'
import {
  factsWithSource,
  importEdits,
  type SourceChosen,
  withCitation,
} from '../../domain/draft/imports/import-edits.ts'
import { importedRow } from '../../domain/draft/imports/imported-row.ts'
import { sourceLacks } from '../../domain/draft/imports/imported-source.ts'
import type { ProposedRow } from '../../domain/draft/imports/proposed-row.ts'
import { matchOf } from '../../domain/draft/pasted-table.ts'
import { messageOf } from '../../renderings/check-lines.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import { useNames } from './figure-names.ts'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'
import { ImportTime, useTimeSaid } from './import-time.tsx'
import own from './pasted.module.css'
import { useWorkbench } from './workbench.ts'
import { Waiting, WouldSay } from './would-say.tsx'

interface MatchedProps {
  row: ProposedRow
  name: string
  source: SourceChosen
  onWritten: () => void
}

/** What a row makes of the result that it belongs to, as it is matched now, and what writes it. */
function useMatched({ row, name, source, onWritten }: MatchedProps) {
  const t = useWords('draft-figures')
  const names = useNames()
  const announce = useAnnounce()
  const { change, today } = useWorkbench()
  const { facts, outcome, result, spot } = useFigures()
  const timeSaid = useTimeSaid(row.time)
  const [said, setSaid] = useState<{ arm?: string; against?: string }>({})
  const arms: readonly Arm[] = result.arms
  const known = arms.map((arm) => ({
    id: nameOfArm(arm),
    names: (arm.arm === undefined ? arm.options : [arm.arm]).map((id) => names('arm', id)),
  }))
  const match = {
    arm: said.arm ?? matchOf(row.arm, known),
    against: said.against ?? matchOf(row.against, known),
    time: timeSaid.time,
  }
  const read = importedRow(facts, outcome, spot.place, row, match)
  const withSource = factsWithSource(facts, source, today)
  const isSourced = 'id' in source || sourceLacks(source.typed).length === 0
  const cited = read.made && withCitation(read.made, withSource.id, row.place)
  const held = cited && holdResult(withSource.facts, outcome, spot.place, cited)
  const isReady = isSourced && held?.ok === true
  const write = async () => {
    const { made } = read
    if (!made || !isReady) return
    const why = await change((reading) =>
      importEdits(reading, { spot, made, place: row.place, source, today }),
    )
    if (why !== undefined) return
    announce(t('import.done', { name }))
    onWritten()
  }
  const choose = (more: typeof said) => setSaid({ ...said, ...more })
  return { known, match, timeSaid, choose, read, cited, held, source: withSource.id, isReady, write }
}

/** A row whose outcome and result are known: its choices, what it comes to, and the press that writes it. */
export function MatchedRow(given: MatchedProps) {
  const t = useWords('draft-figures')
  const { row, name } = given
  const { known, match, timeSaid, choose, read, cited, held, source, isReady, write } = useMatched(given)
  return (
    <>
      <div className={own['decision']}>
        <ArmChoice
          label={t('import.arm', { name })}
          known={known}
          value={match.arm}
          onChoose={(arm) => choose({ arm })}
        />
        <ArmChoice
          label={t('import.against', { name })}
          known={known}
          value={match.against}
          onChoose={(against) => choose({ against })}
        />
        <Button
          kind="primary"
          aria-label={t('import.putRow', { name })}
          disabled={!isReady}
          onClick={() => void write()}
        >
          {t('import.put')}
        </Button>
      </div>
      <ImportTime name={name} words={row.time} said={timeSaid} />
      <Waiting read={read} />
      {held?.ok === false
        ? held.errors.map((found) => (
            <p key={`${found.code} ${found.path.join(' ')}`} className={styles['fault']}>
              {messageOf(found)}
            </p>
          ))
        : null}
      {cited && match.arm ? (
        <WouldSay row={row} read={read} made={cited} match={match} source={source} />
      ) : null}
    </>
  )
}

interface ArmChoiceProps {
  label: string
  known: readonly { id: string; names: readonly string[] }[]
  value: string | undefined
  onChoose: (value: string) => void
}

const ArmChoice = ({ label, known, value = '', onChoose }: ArmChoiceProps) => {
  const t = useWords('draft-figures')
  return (
    <select
      className={control['line']}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{t('import.nobody')}</option>
      {known.map(({ id, names }) => (
        <option key={id} value={id}>
          {names.join(' · ')}
        </option>
      ))}
    </select>
  )
}
