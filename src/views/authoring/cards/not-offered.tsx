import type { DraftEdit, FactsPath } from '../../../domain/draft/draft-edit.ts'
import { entryId } from '../../../domain/draft/entry-id.ts'
import { listAt } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { isWithin, placeKey } from '../../../domain/draft/finding-places.ts'
import { reasonsOut } from '../../../domain/draft/grouping-mentions.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Field } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import control from '../control.module.css'
import { useWorkbench } from '../workbench.ts'
import { AskMore } from './ask-more.tsx'
import { BasisField } from './basis-field.tsx'
import styles from './cards.module.css'
import { useFact, useFaults } from './entry.ts'
import { WordsField } from './fact-fields.tsx'
import { useGroupNames } from './group-names.ts'
import { useNamedSources } from './named-entries.ts'
import { NestedRow } from './nested-row.tsx'

/** Adds a reason with its words, or takes one out. */
function useReasons(option: string) {
  const t = useWords('card-facts')
  const { change, reading } = useWorkbench()
  const { write } = useFact(['notOffered'])
  const announce = useAnnounce()
  const add = (given: Readonly<Record<string, string>>) => {
    const [axis = '', group = ''] = (given['group'] ?? '').split(' ')
    const language = reading?.sourceLanguage ?? 'en'
    void write((own, now) => {
      const before = listAt(now, own)
      const taken = before.map((_, place) => textAt(now, [...own, place, 'id']))
      const id = entryId(given['reason'] ?? '', taken, 'reason')
      const entry = { id, axis, group, sources: [given['source'] ?? ''] }
      const edits: DraftEdit[] = [
        { in: 'facts', do: 'insert', path: own, at: before.length, value: entry },
        {
          in: 'words',
          do: 'write',
          language,
          slot: `options.${option}.${id}`,
          text: (given['reason'] ?? '').trim(),
        },
      ]
      return edits
    })
  }
  const takeOut = (id: string, name: string) =>
    void change((now) => {
      const reason = placeOf(now.value, option, id)
      return reason && reasonsOut(now, [reason])
    }).then((why) => why ?? announce(t('notOffered.gone', { name })))
  return { add, takeOut }
}

/** To whom a choice is not usually offered, and why. An aid without groups has nobody to name. */
export function NotOffered({ option }: { option: string }) {
  const t = useWords('card-facts')
  const { path, value } = useFact(['notOffered'])
  const { add } = useReasons(option)
  const groups = useGroupNames().all()
  const sources = useNamedSources()
  const reasons = listAt(value, path)
  if (groups.length === 0 && reasons.length === 0) return null
  return (
    <div className={styles['part']} data-place={placeKey({ in: 'facts', path })}>
      <div>
        <h4>{t('notOffered.title')}</h4>
        <p className={styles['soft']}>{t('notOffered.about')}</p>
      </div>
      {reasons.length > 0 ? (
        <ul className={styles['list']}>
          {reasons.map((_, place) => (
            <Reason
              key={textAt(value, [...path, place, 'id']) || place}
              option={option}
              place={place}
              count={reasons.length}
            />
          ))}
        </ul>
      ) : null}
      <AskMore
        label={t('notOffered.add')}
        fields={[
          { name: 'group', label: t('notOffered.group'), choices: groups },
          { name: 'reason', label: t('notOffered.reason') },
          { name: 'source', label: t('ask.source'), choices: sources },
        ]}
        onAdd={add}
      />
    </div>
  )
}

function Reason({ option, place, count }: { option: string; place: number; count: number }) {
  const t = useWords('card-facts')
  const { at } = useWorkbench()
  const { path, value } = useFact(['notOffered', place])
  const { takeOut } = useReasons(option)
  const groups = useGroupNames().all()
  const id = textAt(value, [...path, 'id'])
  const key = placeKey({ in: 'facts', path })
  const words = `w.options.${option}.${id}`
  const who = `${textAt(value, [...path, 'axis'])} ${textAt(value, [...path, 'group'])}`
  const name = groups.find((one) => one.value === who)?.label ?? t('notOffered.which', { place: place + 1 })
  return (
    <NestedRow
      place={key}
      words={words}
      name={name}
      at={place}
      count={count}
      isOpen={at !== undefined && (isWithin(at, key) || isWithin(at, words))}
      onTakeOut={() => takeOut(id, name)}
    >
      <WhichGroup place={place} groups={groups} />
      <WordsField slot={`options.${option}.${id}`} label={t('notOffered.reason')} />
      <BasisField steps={['notOffered', place]} sourcesOnly saysWhole={false} />
    </NestedRow>
  )
}

/** Where a reason of a choice stands by now. */
function placeOf(value: Parameters<typeof textAt>[0], option: string, id: string): FactsPath | undefined {
  const at = listAt(value, ['options']).findIndex(
    (_, place) => textAt(value, ['options', place, 'id']) === option,
  )
  const list = ['options', at, 'notOffered']
  const place = listAt(value, list).findIndex((_, one) => textAt(value, [...list, one, 'id']) === id)
  return place < 0 ? undefined : [...list, place]
}

function WhichGroup({
  place,
  groups,
}: {
  place: number
  groups: readonly { value: string; label: string }[]
}) {
  const t = useWords('card-facts')
  const { path, value, write } = useFact(['notOffered', place])
  const key = placeKey({ in: 'facts', path })
  const faults = useFaults(`${key}.axis`, `${key}.group`)
  const chosen = `${textAt(value, [...path, 'axis'])} ${textAt(value, [...path, 'group'])}`
  const isKnown = groups.some((one) => one.value === chosen)
  return (
    <div data-place={`${key}.group`}>
      <Field label={t('notOffered.group')} error={faults.join(' ') || undefined}>
        {(tied) => (
          <select
            {...tied}
            className={control['line']}
            value={chosen}
            onChange={(event) => {
              const [axis = '', group = ''] = event.target.value.split(' ')
              void write((own) => [
                { in: 'facts', do: 'set', path: [...own, 'axis'], value: axis },
                { in: 'facts', do: 'set', path: [...own, 'group'], value: group },
              ])
            }}
          >
            {isKnown ? null : <option value={chosen}>{chosen}</option>}
            {groups.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
