import { useMemo } from 'react'
import {
  type StandardGroup,
  type StandardItem,
  standardGroups,
  standardsOf,
} from '../../../domain/aid/standards.ts'
import { type DraftReview, reviewOf } from '../../../domain/draft/draft-note.ts'
import { type ItemState, type Pins, pinsOf, stateOfItem } from '../../../domain/draft/readiness.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './checks.module.css'
import { ItemRow } from './item-row.tsx'

export interface AskedItem {
  item: string
  /** How often something was asked for: the same item may be asked for again. */
  times: number
}

interface Stood {
  item: StandardItem
  state: ItemState
}

/** How the draft stands to the published standards and to what is asked besides, group by group. */
export function StandardsSection({ asked }: { asked: AskedItem | undefined }) {
  const t = useWords(['judging', 'draft'])
  const { draft, reading } = useWorkbench()
  const { judgements } = useMemo(() => reviewOf(draft.notes), [draft.notes])
  const seen = reading?.seen
  const items = useMemo(() => (seen ? standardsOf(seen) : []), [seen])
  return (
    <section className={styles['section']}>
      <h2>{t('title')}</h2>
      <p className={styles['soft']}>{t('about')}</p>
      {seen ? (
        <div>
          {standardGroups.map((group) => (
            <Group
              key={group}
              group={group}
              stood={stoodOf(items, group, judgements, pinsOf(seen, reading))}
              asked={asked?.item.startsWith(`${group}.`) ? asked : undefined}
            />
          ))}
        </div>
      ) : (
        <p>{t('draft:check.noShape')}</p>
      )}
    </section>
  )
}

const stoodOf = (
  items: readonly StandardItem[],
  group: StandardGroup,
  judgements: DraftReview['judgements'],
  pins: Pins,
): Stood[] =>
  items
    .filter((item) => item.group === group)
    .map((item) => ({ item, state: stateOfItem(item, judgements, pins) }))

interface GroupProps {
  group: StandardGroup
  stood: readonly Stood[]
  asked: AskedItem | undefined
}

function Group({ group, stood, asked }: GroupProps) {
  const t = useWords('judging')
  const count = (...states: readonly ItemState['is'][]) =>
    stood.filter(({ state }) => states.includes(state.is)).length
  const left = [
    { count: count('open', 'again'), say: 'left.judge' as const },
    { count: count('missing'), say: 'left.missing' as const },
    { count: count('not-met'), say: 'left.notMet' as const },
  ].filter((one) => one.count > 0)
  const note =
    left.length === 0 ? t('left.none') : left.map((one) => t(one.say, { count: one.count })).join(', ')
  const machine = stood.filter(({ state }) => state.is === 'machine')
  const people = stood.filter(({ state }) => state.is !== 'machine')
  return (
    <Disclosure summary={t(`of.${group}`)} note={note} open={asked !== undefined}>
      <p className={styles['soft']}>{t(`aboutGroup.${group}`)}</p>
      <Items stood={people} asked={asked} />
      {machine.length > 0 ? (
        <>
          <h3 className={styles['small']}>{t('machine', { count: machine.length })}</h3>
          <Items stood={machine} asked={undefined} />
        </>
      ) : null}
    </Disclosure>
  )
}

function Items({ stood, asked }: { stood: readonly Stood[]; asked: AskedItem | undefined }) {
  return (
    <ul className={styles['items']}>
      {stood.map(({ item, state }) => (
        <ItemRow
          key={item.key}
          item={item}
          state={state}
          asked={asked?.item === item.key ? asked.times : undefined}
        />
      ))}
    </ul>
  )
}
