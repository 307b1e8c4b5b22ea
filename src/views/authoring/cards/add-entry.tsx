import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type NewEntry, outcomeRoles } from '../../../domain/draft/entry-adding.ts'
import type { EntryKind } from '../../../domain/draft/entry-kinds.ts'
import { sourceAddress } from '../../../domain/draft/source-address.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field, TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import control from '../control.module.css'
import { useWorkbench } from '../workbench.ts'
import { AddAxis, AddScale } from './add-grouping.tsx'
import { AskFirst } from './ask-first.tsx'
import styles from './cards.module.css'
import { useNamed } from './named-entries.ts'
import { SubjectChoices, subjectFrom } from './subject-choices.tsx'

interface AddEntryProps {
  kind: EntryKind
  onAdd: (given: NewEntry) => void
}

/** Asks what a new entry cannot be without, and adds it. */
export function AddEntry({ kind, onAdd }: AddEntryProps) {
  const t = useWords('cards')
  if (kind === 'axes') return <AddAxis onAdd={onAdd} />
  if (kind === 'scales') return <AddScale onAdd={onAdd} />
  if (kind === 'reviews')
    return (
      <p>
        <Button data-does="add" onClick={() => onAdd({ name: '' })}>
          {t('add.reviews')}
        </Button>
      </p>
    )
  return (
    <AskFirst label={t(`add.${kind}`)}>
      {({ close, keep }) => (
        <Asked
          kind={kind}
          onAdd={(given) => {
            close()
            onAdd(given)
          }}
          onKeep={keep}
        />
      )}
    </AskFirst>
  )
}

interface AskedProps extends AddEntryProps {
  kind: Exclude<EntryKind, 'axes' | 'scales'>
  onKeep: () => void
}

function Asked({ kind, onAdd, onKeep }: AskedProps) {
  const t = useWords('cards')
  const { today } = useWorkbench()
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useState('')
  const [second, setSecond] = useState('')
  const [options, setOptions] = useState<readonly string[]>([])
  const [isTried, setTried] = useState(false)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const needsSecond =
    kind === 'priorities' || kind === 'guidelines' || kind === 'sources' || kind === 'outcomes'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || (needsSecond && second.trim() === '')) {
      const place = name.trim() === '' ? 'input' : 'select, [data-second]'
      form.current?.querySelector<HTMLElement>(place)?.focus()
      return
    }
    const subject = subjectFrom(second)
    const role = outcomeRoles.find((known) => known === second)
    onAdd({
      name,
      today,
      unsaid: t('unsaid'),
      ...(kind === 'priorities' && subject && { subject }),
      ...(kind === 'outcomes' && role && { role }),
      ...(kind === 'guidelines' && { source: second }),
      ...(kind === 'sources' && { address: sourceAddress(second) }),
      ...(options.length > 0 && { options }),
    })
  }
  return (
    <form ref={form} className={styles['asked']} onSubmit={submit} noValidate aria-label={t(`add.${kind}`)}>
      <TextField
        label={t(`ask.${kind}`)}
        hint={kind === 'priorities' ? t('ask.prioritiesHint') : undefined}
        value={name}
        maxLength={300}
        error={isTried && name.trim() === '' ? t('ask.empty') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      {needsSecond ? (
        <Second kind={kind} value={second} error={isTried && second.trim() === ''} onChange={setSecond} />
      ) : null}
      {kind === 'next' ? <ForOptions chosen={options} onChoose={setOptions} /> : null}
      <div className={styles['does']}>
        <Button type="submit">{t('add.do')}</Button>
        <Button kind="quiet" onClick={onKeep}>
          {t('add.not')}
        </Button>
      </div>
    </form>
  )
}

interface SecondProps {
  kind: 'priorities' | 'guidelines' | 'sources' | 'outcomes'
  value: string
  error: boolean
  onChange: (value: string) => void
}

const asked = { priorities: 'ask.subject', guidelines: 'ask.source', outcomes: 'field.role' } as const

function Second({ kind, value, error, onChange }: SecondProps) {
  const t = useWords('cards')
  const sources = useNamed('sources')
  if (kind === 'sources')
    return (
      <TextField
        data-second=""
        label={t('ask.address')}
        hint={t('source.addressHint')}
        value={value}
        maxLength={300}
        error={error ? t('ask.empty') : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  return (
    <Field label={t(asked[kind])} error={error ? t('ask.choose') : undefined}>
      {(tied) => (
        <select
          {...tied}
          className={control['line']}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {kind === 'priorities' ? <SubjectChoices /> : null}
          {kind === 'outcomes' ? (
            <>
              <option value="">{t('ask.choose')}</option>
              {outcomeRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))}
            </>
          ) : null}
          {kind === 'guidelines' ? (
            <>
              <option value="">{t('ask.choose')}</option>
              {sources.map(({ id, label }) => (
                <option key={id} value={id}>
                  {t('rests.source', { id, title: label })}
                </option>
              ))}
            </>
          ) : null}
        </select>
      )}
    </Field>
  )
}

interface ForOptionsProps {
  chosen: readonly string[]
  onChoose: (chosen: readonly string[]) => void
}

function ForOptions({ chosen, onChoose }: ForOptionsProps) {
  const t = useWords('cards')
  const options = useNamed('options')
  return (
    <fieldset className={styles['set']}>
      <legend>{t('field.options')}</legend>
      {options.map(({ id, label }) => (
        <Checkbox
          key={id}
          look="plain"
          label={label}
          checked={chosen.includes(id)}
          onChange={(checked) => onChoose(checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  )
}
