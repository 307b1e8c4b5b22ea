import { useRef } from 'react'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import type { Named } from '../../domain/from-home/recognised.ts'
import { Button } from '../ui/button.tsx'
import field from '../ui/field.module.css'
import { Field } from '../ui/field.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { ToggleList } from '../ui/toggle-list.tsx'
import { useWords } from '../ui/words.ts'
import { LinesToAdd } from './lines-to-add.tsx'
import styles from './preparing.module.css'

const roles = ['person', 'together', 'clinician'] as const
const appetites = ['more', 'fewer'] as const
const notYet = 'not yet'

export interface HomeFieldsProps {
  said: FromHome
  /** What the aid calls its statements and choices; empty where there is none. */
  named: Named
  onChange: (said: FromHome) => void
}

/** What a person writes at home: before a visit, or after one with what they lean towards. Nothing has to be answered. */
export function HomeFields({ said, named, onChange }: HomeFieldsProps) {
  const t = useWords(['from-home', 'matters', 'decide', 'choices'])
  const change = (changed: Partial<FromHome>) => onChange({ ...said, ...changed })
  return (
    <div className={styles['fields']}>
      <Written
        label={t('matters:own.label')}
        hint={t('matters:own.hint')}
        text={said.ownWords}
        onType={(ownWords) => change({ ownWords })}
      />
      <WhatMatters said={said} named={named} onChange={onChange} />
      <LinesToAdd
        label={t('fields.question')}
        listed={t('fields.questionList')}
        lines={said.questions}
        onChange={(questions) => change({ questions })}
      />
      {said.kind === 'thought-over' ? <Leaning said={said} named={named} onChange={onChange} /> : null}
      <Answer
        legend={t('decide:role.legend')}
        choices={roles.map((value) => ({ value, label: t(`decide:role.${value}`) }))}
        chosen={said.role}
        onChoose={(role) => onChange(without(said, 'role', role && { role }))}
      />
      <Answer
        legend={t('fields.numbers')}
        choices={appetites.map((value) => ({ value, label: t(`choices:appetite.${value}`) }))}
        chosen={said.appetite}
        onChoose={(appetite) => onChange(without(said, 'appetite', appetite && { appetite }))}
      />
    </div>
  )
}

/** Without an answer, and with another where there is one. */
function without(
  { ...said }: FromHome,
  field: 'role' | 'appetite' | 'thought',
  answer?: Partial<FromHome>,
): FromHome {
  delete said[field]
  return { ...said, ...answer }
}

interface WrittenProps {
  label: string
  hint?: string
  text: string
  onType: (text: string) => void
}

/** Each letter counts at once: the length of the whole text stands below. */
function Written({ label, hint, text, onType }: WrittenProps) {
  return (
    <Field label={label} hint={hint}>
      {(tied) => (
        <textarea
          {...tied}
          className={field['input']}
          rows={2}
          maxLength={2000}
          value={text}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  )
}

function WhatMatters({ said, named, onChange }: HomeFieldsProps) {
  const t = useWords(['from-home', 'matters'])
  const own = said.priorities.filter(({ id }) => id === undefined).map(({ text }) => text)
  const ofAid = said.priorities.filter(({ id }) => id !== undefined)
  const place = (priorities: FromHome['priorities']) => onChange({ ...said, priorities })

  function toggle(id: string, pressed: boolean) {
    const text = named.priorities.find((one) => one.id === id)?.text ?? ''
    const rest = said.priorities.filter((one) => one.id !== id)
    place(pressed ? [...rest, { id, text }] : rest)
  }

  return (
    <>
      {named.priorities.length === 0 ? null : (
        <ToggleList
          legend={t('matters:statements.legend')}
          hint={t('matters:statements.hint')}
          entries={named.priorities.map(({ id, text }) => ({ id, label: text }))}
          isPressed={(id) => ofAid.some((one) => one.id === id)}
          onToggle={toggle}
        />
      )}
      <LinesToAdd
        label={t('fields.own')}
        hint={t('fields.ownHint')}
        listed={t('fields.ownList')}
        lines={own}
        onChange={(lines) => place([...ofAid, ...lines.map((text) => ({ text }))])}
      />
    </>
  )
}

interface AnswerProps<Value extends string> {
  legend: string
  choices: readonly { value: Value; label: string }[]
  chosen: Value | undefined
  onChoose: (value: Value | undefined) => void
}

/** One answer, which can be taken back. */
function Answer<Value extends string>({ legend, choices, chosen, onChoose }: AnswerProps<Value>) {
  const t = useWords('from-home')
  const part = useRef<HTMLDivElement>(null)
  function takeBack() {
    onChoose(undefined)
    // The button goes with the answer.
    part.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={part} className={styles['part']}>
      <RadioGroup large legend={legend} choices={choices} chosen={chosen} onChoose={onChoose} />
      {chosen === undefined ? null : (
        <div>
          <Button kind="quiet" aria-label={t('fields.takeBackOf', { question: legend })} onClick={takeBack}>
            {t('fields.takeBack')}
          </Button>
        </div>
      )}
    </div>
  )
}

function Leaning({ said, named, onChange }: HomeFieldsProps) {
  const t = useWords('from-home')
  const { thought } = said
  const chosen = thought && ('option' in thought ? thought.option : notYet)
  const choices = [
    ...named.options.map(({ id, text }) => ({ value: id, label: text })),
    { value: notYet, label: t('fields.notYet') },
  ]

  function choose(value: string | undefined) {
    const { chosen: _before, ...rest } = without(said, 'thought')
    if (value === undefined) onChange(rest)
    else if (value === notYet) onChange({ ...rest, thought: { notYet: true } })
    else {
      const name = named.options.find(({ id }) => id === value)?.text
      onChange({ ...rest, thought: { option: value }, ...(name && { chosen: name }) })
    }
  }

  return (
    <>
      <Answer legend={t('fields.thought')} choices={choices} chosen={chosen} onChoose={choose} />
      <Written label={t('fields.why')} text={said.why} onType={(why) => onChange({ ...said, why })} />
      <Written
        label={t('fields.happened')}
        hint={t('fields.notToday')}
        text={said.happened}
        onType={(happened) => onChange({ ...said, happened })}
      />
    </>
  )
}
