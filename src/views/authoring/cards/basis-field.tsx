import { useState } from 'react'
import type { DraftEdit, FactsPath } from '../../../domain/draft/draft-edit.ts'
import { listAt, textsAt } from '../../../domain/draft/entry-kinds.ts'
import { factAt, textAt } from '../../../domain/draft/fact-at.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './cards.module.css'
import { useFact, useFaults, useOwnFaults } from './entry.ts'

interface BasisFieldProps {
  /** The way to what rests on it, from the entry in hand. */
  steps?: FactsPath
  /** Sources alone, and at least one: there is no general advice here. */
  sourcesOnly?: boolean
  /** It may rest on nothing that is said. */
  mayBeAbsent?: boolean
  /** What the checks say of the whole is said elsewhere. */
  saysWhole?: boolean
}

/** What a statement rests on: sources, or general advice, which is printed as such. */
export function BasisField({
  steps = [],
  sourcesOnly = false,
  mayBeAbsent = false,
  ...given
}: BasisFieldProps) {
  const t = useWords('cards')
  const { at } = useWorkbench()
  const { path, value, write } = useFact(steps)
  const key = placeKey({ in: 'facts', path })
  const faults = [
    ...useFaults(`${key}.sources`, `${key}.generalAdvice`),
    ...useOwnFaults(steps.length > 0 && given.saysWhole !== false ? key : ''),
  ]
  const isLedHere = at?.startsWith(`${key}.sources`) === true
  const [isOpen, setOpen] = useState(isLedHere)
  const chosen = textsAt(value, [...path, 'sources'])
  const isGeneral = factAt(value, [...path, 'generalAdvice']) === true
  const said =
    chosen.length > 0
      ? t('rests.on', { sources: chosen.join(', ') })
      : t(isGeneral ? 'rests.onGeneral' : 'rests.onNothing')
  return (
    <div className={styles['basis']} data-place={`${key}.sources`}>
      <details
        open={isOpen || isLedHere}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className={styles['rests']}
      >
        <summary>{said}</summary>
        {isOpen || isLedHere ? (
          <fieldset className={styles['set']}>
            <legend className={styles['unseen']}>{t('rests.label')}</legend>
            {sourcesOnly ? null : (
              <Checkbox
                look="plain"
                label={t('rests.general')}
                checked={isGeneral}
                onChange={(checked) => void write((own, now) => madeGeneral(own, now, checked))}
              />
            )}
            {sourcesOf(value, chosen).map(({ id, title }) => (
              <Checkbox
                key={id}
                look="plain"
                label={t('rests.source', { id, title })}
                checked={chosen.includes(id)}
                onChange={(checked) =>
                  void write((own, now) => withSource(own, now, { id, checked, sourcesOnly, mayBeAbsent }))
                }
              />
            ))}
          </fieldset>
        ) : null}
      </details>
      {faults.length > 0 ? <p className={styles['fault']}>{faults.join(' ')}</p> : null}
    </div>
  )
}

type Facts = Parameters<typeof textAt>[0]

/** Every source, and those named here that are in no list. */
function sourcesOf(value: Facts, chosen: readonly string[]): { id: string; title: string }[] {
  const known = listAt(value, ['sources']).map((_, place) => ({
    id: textAt(value, ['sources', place, 'id']),
    title: textAt(value, ['sources', place, 'title']),
  }))
  const missing = chosen.filter((id) => !known.some((one) => one.id === id))
  return [...known.filter(({ id }) => id !== ''), ...missing.map((id) => ({ id, title: '?' }))]
}

const removedIf = (is: boolean, path: FactsPath): DraftEdit[] =>
  is ? [{ in: 'facts', do: 'remove', path }] : []

function madeGeneral(own: FactsPath, now: Facts, checked: boolean): DraftEdit[] {
  const general = [...own, 'generalAdvice']
  const sources = [...own, 'sources']
  const isGeneral = factAt(now, general) !== undefined
  if (!checked) return removedIf(isGeneral, general)
  return [
    { in: 'facts', do: 'set', path: general, value: true },
    ...removedIf(factAt(now, sources) !== undefined, sources),
  ]
}

interface Ticked {
  id: string
  checked: boolean
  sourcesOnly: boolean
  mayBeAbsent: boolean
}

/** A source more or less. The first source takes the place of general advice; without the last, it is general advice again. */
function withSource(
  own: FactsPath,
  now: Facts,
  { id, checked, sourcesOnly, mayBeAbsent }: Ticked,
): DraftEdit[] {
  const general = [...own, 'generalAdvice']
  const sources = [...own, 'sources']
  const before = textsAt(now, sources)
  const at = before.indexOf(id)
  if (checked === at >= 0) return []
  if (checked)
    return [
      { in: 'facts', do: 'insert', path: sources, at: before.length, value: id },
      ...removedIf(factAt(now, general) !== undefined, general),
    ]
  if (before.length > 1) return [{ in: 'facts', do: 'remove', path: [...sources, at] }]
  if (sourcesOnly) return []
  if (mayBeAbsent) return [{ in: 'facts', do: 'remove', path: sources }]
  return [
    { in: 'facts', do: 'set', path: general, value: true },
    { in: 'facts', do: 'remove', path: sources },
  ]
}
