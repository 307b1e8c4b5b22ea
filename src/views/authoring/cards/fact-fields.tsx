import type { FactsPath } from '../../../domain/draft/draft-edit.ts'
import { textsAt } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import control from '../control.module.css'
import { DraftField } from '../draft-field.tsx'
import { useWorkbench } from '../workbench.ts'
import styles from './cards.module.css'
import { useFact, useFaults } from './entry.ts'

interface FactProps {
  /** The way to it from the entry in hand. */
  steps: FactsPath
  label: string
  hint?: string | undefined
}

const keyOf = (path: FactsPath) => placeKey({ in: 'facts', path })

interface ChoiceFactProps extends FactProps {
  choices: readonly { value: string; label: string }[]
  /** What to say for nothing; without it something is always chosen. */
  none?: string
}

/** One of several. */
export function ChoiceFact({ steps, label, hint, choices, none }: ChoiceFactProps) {
  const { path, value, write } = useFact(steps)
  const stored = textAt(value, path)
  const faults = useFaults(keyOf(path))
  const choose = (chosen: string) =>
    void write((own) =>
      chosen === ''
        ? [{ in: 'facts', do: 'remove', path: own }]
        : [{ in: 'facts', do: 'set', path: own, value: chosen }],
    )
  const isKnown = choices.some((choice) => choice.value === stored)
  return (
    <div data-place={keyOf(path)}>
      <Field label={label} hint={hint} error={faults.join(' ') || undefined}>
        {(tied) => (
          <select
            {...tied}
            className={control['line']}
            value={stored}
            onChange={(event) => choose(event.target.value)}
          >
            {none !== undefined || stored === '' ? <option value="">{none ?? ''}</option> : null}
            {isKnown || stored === '' ? null : <option value={stored}>{stored}</option>}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

interface YesFactProps extends FactProps {
  /** `flag`: it stands there as true or not at all. */
  flag?: boolean
}

/** Yes or no. */
export function YesFact({ steps, label, hint, flag = false }: YesFactProps) {
  const { path, found, write } = useFact(steps)
  const faults = useFaults(keyOf(path))
  const say = (checked: boolean) =>
    void write((own) =>
      flag && !checked
        ? [{ in: 'facts', do: 'remove', path: own }]
        : [{ in: 'facts', do: 'set', path: own, value: checked }],
    )
  return (
    <div data-place={keyOf(path)}>
      <Checkbox look="plain" label={label} checked={found === true} onChange={say} />
      {hint ? <p className={styles['soft']}>{hint}</p> : null}
      {faults.length > 0 ? <p className={styles['fault']}>{faults.join(' ')}</p> : null}
    </div>
  )
}

interface TextFactProps extends FactProps {
  kind?: 'line' | 'day'
  /** It may be left out. */
  mayBeAbsent?: boolean
  /** What is typed as it is put into the text once one leaves the field. */
  tidy?: (text: string) => string
}

/** A line of text. */
export function TextFact({ steps, label, hint, kind = 'line', mayBeAbsent = false, tidy }: TextFactProps) {
  const { path, value, write } = useFact(steps)
  const faults = useFaults(keyOf(path))
  const put = (text: string) => {
    const said = text.trim()
    if (said !== '') return write((own) => [{ in: 'facts', do: 'set', path: own, value: said }])
    if (!mayBeAbsent) return Promise.resolve('empty' as const)
    return write((own, now) => (textAt(now, own) === '' ? [] : [{ in: 'facts', do: 'remove', path: own }]))
  }
  return (
    <DraftField
      label={label}
      hint={hint}
      kind={kind}
      stored={textAt(value, path)}
      faults={faults}
      place={keyOf(path)}
      onWrite={put}
      {...(tidy && { tidy })}
    />
  )
}

interface SetFactProps extends FactProps {
  entries: readonly { id: string; label: string }[]
  /** Says that nothing is said, instead of an empty list. */
  none?: string
  /** The list may go with its last one. */
  canBeNone?: boolean
}

/** Some of several, each a tick. The list goes with its last one only where that says something of its own. */
export function SetFact({ steps, label, hint, entries, none, canBeNone = none !== undefined }: SetFactProps) {
  const { path, value, write } = useFact(steps)
  const faults = useFaults(keyOf(path))
  const chosen = textsAt(value, path)
  const known = new Set(entries.map(({ id }) => id))
  const all = [...entries, ...chosen.filter((id) => !known.has(id)).map((id) => ({ id, label: id }))]
  const toggle = (id: string, checked: boolean) =>
    void write((own, now) => {
      const before = textsAt(now, own)
      const at = before.indexOf(id)
      if (checked === at >= 0) return []
      const ordered = all.map((entry) => entry.id).filter((one) => one === id || before.includes(one))
      if (checked) return [{ in: 'facts', do: 'insert', path: own, at: ordered.indexOf(id), value: id }]
      if (before.length > 1) return [{ in: 'facts', do: 'remove', path: [...own, at] }]
      return canBeNone ? [{ in: 'facts', do: 'remove', path: own }] : []
    })
  return (
    <fieldset className={styles['set']} data-place={keyOf(path)}>
      <legend>{label}</legend>
      {hint ? <p className={styles['soft']}>{hint}</p> : null}
      {none === undefined ? null : (
        <Checkbox
          look="plain"
          label={none}
          checked={chosen.length === 0}
          onChange={(checked) =>
            void write((own) =>
              checked
                ? [{ in: 'facts', do: 'remove', path: own }]
                : [{ in: 'facts', do: 'set', path: own, value: entries.map(({ id }) => id) }],
            )
          }
        />
      )}
      {all.map((entry) => (
        <Checkbox
          key={entry.id}
          look="plain"
          label={entry.label}
          checked={chosen.includes(entry.id)}
          onChange={(checked) => toggle(entry.id, checked)}
        />
      ))}
      {faults.length > 0 ? <p className={styles['fault']}>{faults.join(' ')}</p> : null}
    </fieldset>
  )
}

const units = ['hours', 'days', 'weeks', 'months', 'years'] as const

/** A length of time: how many of which unit. Without a number there is none. */
export function LengthFact({ steps, label }: FactProps) {
  const t = useWords('cards')
  const { path, value, write } = useFact(steps)
  const faults = useFaults(keyOf(path))
  const [amount = '', unit = ''] = textAt(value, path).split(' ')
  const put = (number: string, ofUnit: string) =>
    write((own, now) => {
      const said = number.trim().replace(',', '.')
      if (said === '') return textAt(now, own) === '' ? [] : [{ in: 'facts', do: 'remove', path: own }]
      return [{ in: 'facts', do: 'set', path: own, value: `${said} ${ofUnit || 'weeks'}` }]
    })
  return (
    <div className={styles['length']} data-place={keyOf(path)}>
      <DraftField
        label={label}
        stored={amount}
        faults={faults}
        numeric
        onWrite={(text) =>
          /^\s*(\d+([.,]\d+)?)?\s*$/.test(text) ? put(text, unit) : Promise.resolve('no-number' as const)
        }
      />
      <Field label={t('field.afterUnit')}>
        {(tied) => (
          <select
            {...tied}
            className={control['line']}
            value={unit || 'weeks'}
            disabled={amount === ''}
            onChange={(event) => void put(amount, event.target.value)}
          >
            {units.map((one) => (
              <option key={one} value={one}>
                {t(`unit.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

interface WordsFieldProps {
  slot: string
  label: string
  hint?: string | undefined
  kind?: 'line' | 'prose'
}

/** The words of one slot, in the language in which the aid is written. */
export function WordsField({ slot, label, hint, kind = 'line' }: WordsFieldProps) {
  const { reading, edit } = useWorkbench()
  const language = reading?.sourceLanguage ?? 'en'
  const key = placeKey({ in: 'words', language, slot })
  const faults = useFaults(key)
  return (
    <DraftField
      label={label}
      hint={hint}
      kind={kind === 'line' ? 'sentence' : kind}
      language={language}
      stored={reading?.words[language]?.[slot]?.prose ?? ''}
      faults={faults}
      place={key}
      onWrite={(text) => edit({ in: 'words', do: 'write', language, slot, text: text.trim() || undefined })}
    />
  )
}
