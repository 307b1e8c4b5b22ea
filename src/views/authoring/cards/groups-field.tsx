import { use } from 'react'
import { listAt } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { isWithin, placeKey } from '../../../domain/draft/finding-places.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { type AskedField, AskMore, numberOf } from './ask-more.tsx'
import styles from './cards.module.css'
import { EntryContext, useFact } from './entry.ts'
import { WordsField } from './fact-fields.tsx'
import { useGroupNames } from './group-names.ts'
import { IdField } from './id-field.tsx'
import { NestedRow } from './nested-row.tsx'
import { NumberFact } from './number-fact.tsx'
import { TakeOutDialog } from './take-out-dialog.tsx'
import { useGroups } from './use-groups.ts'

/** The groups that people fall into, in their order. */
export function GroupsField({ hasScores }: { hasScores: boolean }) {
  const t = useWords('card-facts')
  const { at } = useWorkbench()
  const axis = use(EntryContext)?.id ?? ''
  const { path, value } = useFact(['groups'])
  const { list, does, out, setOut, refusal, names } = useGroups()
  const { range } = useGroupNames()
  const count = listAt(value, path).length
  return (
    <div ref={list} className={styles['part']} data-place={placeKey({ in: 'facts', path })}>
      <div>
        <h4>{t('axes.groups')}</h4>
        {hasScores ? <p className={styles['soft']}>{t('group.open')}</p> : null}
      </div>
      <ul className={styles['list']}>
        {listAt(value, path).map((_, place) => {
          const group = [...path, place]
          const id = textAt(value, [...group, 'id'])
          const key = placeKey({ in: 'facts', path: group })
          const words = `w.axes.${axis}.${id}`
          return (
            <NestedRow
              key={id === '' ? place : id}
              place={key}
              words={words}
              name={names(place)}
              note={names(place).includes(range(group)) ? undefined : range(group)}
              at={place}
              count={count}
              isOpen={at !== undefined && (isWithin(at, key) || isWithin(at, words))}
              onMove={(_to, by) => does.move(id, by)}
              onTakeOut={() => setOut(id)}
            >
              <GroupFields axis={axis} id={id} place={place} hasScores={hasScores} onRename={does.rename} />
            </NestedRow>
          )
        })}
      </ul>
      {refusal ? (
        <p className={styles['fault']} role="alert">
          {refusal}
        </p>
      ) : null}
      <AskMore
        label={t('group.add')}
        fields={useAsked(hasScores)}
        onAdd={(given) => does.add(newGroup(given))}
      />
      {out ? (
        <TakeOutDialog
          name={out.name}
          taking={out.taking}
          onKeep={() => setOut(undefined)}
          onTakeOut={() => does.takeOut(out.id)}
        />
      ) : null}
    </div>
  )
}

function useAsked(hasScores: boolean): AskedField[] {
  const t = useWords('card-facts')
  const score = (name: 'from' | 'to' | 'figuresFor'): AskedField => ({
    name,
    label: t(`group.${name}`),
    number: { signed: true },
    mayBeLeft: true,
  })
  const name: AskedField = {
    name: 'name',
    label: t('group.name'),
    ...(hasScores && { hint: t('axes.groupHint') }),
  }
  return [name, ...(hasScores ? [score('from'), score('to'), score('figuresFor')] : [])]
}

function newGroup(given: Readonly<Record<string, string>>) {
  const [from, to, figuresFor] = [
    numberOf(given['from']),
    numberOf(given['to']),
    numberOf(given['figuresFor']),
  ]
  return {
    name: given['name'] ?? '',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(figuresFor !== undefined && { figuresFor }),
  }
}

interface GroupFieldsProps {
  axis: string
  id: string
  place: number
  hasScores: boolean
  onRename: (id: string, to: string) => ReturnType<Parameters<typeof IdField>[0]['onRename']>
}

function GroupFields({ axis, id, place, hasScores, onRename }: GroupFieldsProps) {
  const t = useWords('card-facts')
  const own = ['groups', place]
  const rule = { signed: true } as const
  return (
    <>
      <WordsField
        slot={`axes.${axis}.${id}`}
        label={t('group.name')}
        hint={hasScores ? t('axes.groupHint') : undefined}
      />
      {hasScores ? (
        <div className={styles['numbers']}>
          <NumberFact steps={[...own, 'from']} label={t('group.from')} rule={rule} mayBeAbsent />
          <NumberFact steps={[...own, 'to']} label={t('group.to')} rule={rule} mayBeAbsent />
        </div>
      ) : null}
      {hasScores ? (
        <NumberFact
          steps={[...own, 'figuresFor']}
          label={t('group.figuresFor')}
          hint={t('group.figuresForHint')}
          rule={rule}
          mayBeAbsent
        />
      ) : null}
      <IdField kind="axes" id={id} onRename={(to) => onRename(id, to)} />
    </>
  )
}
