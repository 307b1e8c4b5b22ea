import type { ReactNode } from 'react'
import type { MergeUnit, Whose } from '../../../domain/draft/merge/merge.ts'
import { bothOf } from '../../../domain/draft/merge/merge-arms.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import draft from '../draft.module.css'
import styles from './merge.module.css'
import type { MergePart, SaidLine } from './said-line.ts'

/** A unit of a merge as it is shown. */
export interface SaidUnit {
  unit: MergeUnit
  name: string
  lines: readonly SaidLine[]
}

const parts: readonly MergePart[] = ['figures', 'words', 'facts']

/** More places than these stand behind a press. */
const shownAtOnce = 30

/** What goes in, card by card, figures and words apart: what stands there, and what would. */
export function TakenList({ units }: { units: readonly SaidUnit[] }) {
  const t = useWords('draft-merge')
  const cards = [...new Set(units.map(({ name }) => name))]
  const rest = cards.slice(shownAtOnce)
  return (
    <>
      <Cards of={cards.slice(0, shownAtOnce)} units={units} />
      {rest.length > 0 ? (
        <Disclosure summary={t('more', { count: rest.length })}>
          <Cards of={rest} units={units} />
        </Disclosure>
      ) : null}
    </>
  )
}

function Cards({ of, units }: { of: readonly string[]; units: readonly SaidUnit[] }) {
  return (
    <ul className={draft['found']}>
      {of.map((name) => (
        <li key={name}>
          <p className={draft['label']}>{name}</p>
          <Parts lines={units.filter((one) => one.name === name).flatMap(({ lines }) => lines)}>
            {(line) => <NowAndThen line={line} />}
          </Parts>
        </li>
      ))}
    </ul>
  )
}

interface PartsProps {
  lines: readonly SaidLine[]
  /** What is said of a line, under its name. */
  children: (line: SaidLine) => ReactNode
}

function Parts({ lines, children: says }: PartsProps) {
  const t = useWords('draft-merge')
  return parts.map((part) => {
    const own = lines.filter((line) => line.part === part)
    if (own.length === 0) return null
    return (
      <div key={part} className={styles['part']}>
        <p className={draft['soft']}>{t(`part.${part}`)}</p>
        <dl className={styles['lines']}>
          {own.map((line, place) => (
            <div key={`${line.name} ${place}`}>
              <dt>{line.name}</dt>
              {says(line)}
            </div>
          ))}
        </dl>
      </div>
    )
  })
}

function NowAndThen({ line: { mine, theirs } }: { line: SaidLine }) {
  const t = useWords('draft-merge')
  return (
    <>
      {mine === '' ? null : <dd className={styles['before']}>{t('now', { said: mine })}</dd>}
      <dd>{t(mine === '' ? 'new' : 'then', { said: theirs || t('none') })}</dd>
    </>
  )
}

interface OpenUnitProps {
  said: SaidUnit
  chosen: Whose | undefined
  isAsked: boolean
  onChoose: (whose: Whose) => void
}

/** What both changed, side by side; nothing is chosen before somebody does. */
export function OpenUnit({ said: { unit, name, lines }, chosen, isAsked, onChoose }: OpenUnitProps) {
  const t = useWords('draft-merge')
  const ways: readonly Whose[] = bothOf(unit) === undefined ? ['mine', 'theirs'] : ['mine', 'theirs', 'both']
  return (
    <li className={styles['open']}>
      <p className={draft['label']}>{name}</p>
      <div className={styles['sides']}>
        {lines.some(({ base }) => base !== undefined) ? <OneSide whose="base" lines={lines} /> : null}
        <OneSide whose="mine" lines={lines} isChosen={chosen === 'mine' || chosen === 'both'} />
        <OneSide whose="theirs" lines={lines} isChosen={chosen === 'theirs' || chosen === 'both'} />
      </div>
      {ways.includes('both') ? <p className={draft['soft']}>{t('bothMeans')}</p> : null}
      <RadioGroup
        legend={name}
        legendHidden
        layout="row"
        choices={ways.map((value) => ({ value, label: t(`whose.${value}`) }))}
        chosen={chosen}
        onChoose={onChoose}
        error={isAsked && chosen === undefined ? t('choose') : undefined}
      />
    </li>
  )
}

interface OneSideProps {
  /** `base`: what both began from. */
  whose: Exclude<Whose, 'both'> | 'base'
  lines: readonly SaidLine[]
  isChosen?: boolean
}

function OneSide({ whose, lines, isChosen = false }: OneSideProps) {
  const t = useWords('draft-merge')
  return (
    <div className={styles['oneSide']} data-chosen={isChosen || undefined}>
      <p className={draft['label']}>{t(`side.${whose}`)}</p>
      <Parts lines={lines}>{(line) => <OneText line={line} whose={whose} />}</Parts>
    </div>
  )
}

/** Who changed it is told by what both began from. */
function OneText({ line, whose }: { line: SaidLine; whose: OneSideProps['whose'] }) {
  const t = useWords('draft-merge')
  const isAsBefore = whose !== 'base' && line.base !== undefined && line[whose] === line.base
  return (
    <>
      <dd>{line[whose] || t('none')}</dd>
      {isAsBefore ? <dd className={draft['soft']}>{t('asBefore')}</dd> : null}
    </>
  )
}
