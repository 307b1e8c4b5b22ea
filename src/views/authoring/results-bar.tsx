import { useState } from 'react'
import type { ResultFacts } from '../../domain/aid/result.schema.ts'
import { type Form, waysOf } from '../../domain/draft/arm-form.ts'
import { idFrom, newResult } from '../../domain/draft/result-changes.ts'
import { insertedResult, movedResult, removedResult } from '../../domain/draft/result-edits.ts'
import { Button } from '../ui/button.tsx'
import { Field, TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import { useSaying } from './figure-saying.ts'
import styles from './figures.module.css'
import { useFigures, useResultChange } from './figures-in-hand.ts'

/** Moves the result in hand, or takes it out. */
function useOrder(onResult: (result: string) => void) {
  const change = useResultChange()
  const {
    outcome: { results },
    spot,
  } = useFigures()
  const move = (by: -1 | 1) =>
    void change(({ facts, spot: now }) =>
      movedResult(facts, now.outcome, now.place, now.place + by, now.words),
    )
  const takeOut = async () => {
    const next = results[spot.place === 0 ? 1 : 0]
    const why = await change(({ facts, spot: now }) =>
      removedResult(facts, now.outcome, now.place, now.words),
    )
    if (why === undefined && next) onResult(next.id)
  }
  return { move, takeOut }
}

/** The results of the outcome in hand: which one is looked at, another one, and their order. */
export function ResultsBar({ onResult }: { onResult: (result: string) => void }) {
  const t = useWords('draft-figures')
  const { words, outcome, result, spot } = useFigures()
  const { sentences } = useSaying()
  const [isAdding, setAdding] = useState(false)
  const { results } = outcome
  const said = ({ id }: ResultFacts) =>
    words(`outcomes.${outcome.id}.${id}.name`) || sentences.time(outcome.id, id) || id
  const { move, takeOut } = useOrder(onResult)
  return (
    <div className={styles['bar']}>
      <ul className={styles['results']} aria-label={t('results.of')}>
        {results.map((one, place) => {
          const named = { place: place + 1, name: said(one) }
          const isInHand = one.id === result.id
          return (
            <li key={one.id}>
              <button
                type="button"
                className={styles['result']}
                aria-current={isInHand}
                onClick={() => onResult(one.id)}
              >
                {t(place === 0 ? 'results.leads' : 'results.further', named)}
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles['could']}>
        <Button onClick={() => setAdding(!isAdding)} aria-expanded={isAdding}>
          {t('results.add')}
        </Button>
        {spot.place > 0 ? <Button onClick={() => move(-1)}>{t('results.up')}</Button> : null}
        {spot.place < results.length - 1 ? (
          <Button onClick={() => move(1)}>{t('results.down')}</Button>
        ) : null}
        {results.length > 1 ? (
          <Button kind="quiet" onClick={() => void takeOut()}>
            {t('results.takeOut')}
          </Button>
        ) : null}
      </div>
      {isAdding ? (
        <AddResult
          onAdded={(id) => {
            setAdding(false)
            onResult(id)
          }}
        />
      ) : null}
    </div>
  )
}

const forms = Object.keys(waysOf) as Form[]

/** Asks what has to be known of a result before it can stand: what kind it is and where it is from. */
function AddResult({ onAdded }: { onAdded: (id: string) => void }) {
  const t = useWords('draft-figures')
  const change = useResultChange()
  const { facts, outcome } = useFigures()
  const [name, setName] = useState('')
  const [form, setForm] = useState<Form>('counts')
  const [source, setSource] = useState('')
  const add = async () => {
    const seen = outcome.results.map((one) => one.id)
    const id = idFrom(name, seen, 'result')
    const citation = source === 'general-advice' ? undefined : { source }
    const slot = `outcomes.${outcome.id}.${id}.name`
    const text = name.trim()
    const why = await change(({ spot, facts: now, outcome: standing }) => {
      const isThere = standing.results.some((one) => one.id === id)
      const made = isThere ? undefined : newResult(now, standing, { id, form, citation })
      if (!made) return undefined
      const said = { in: 'words', do: 'write', language: now.sourceLanguage, slot, text } as const
      return [...insertedResult(now, spot.outcome, made), ...(text === '' ? [] : [said])]
    })
    if (why === undefined) onAdded(id)
  }
  return (
    <fieldset className={styles['form']}>
      <legend className={styles['legend']}>{t('results.new')}</legend>
      <TextField
        label={t('results.name')}
        hint={t('results.nameMeans')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Field label={t('arms.form')}>
        {(tied) => (
          <select
            {...tied}
            className={control['line']}
            value={form}
            onChange={(event) => setForm(forms.find((each) => each === event.target.value) ?? 'counts')}
          >
            {forms.map((each) => (
              <option key={each} value={each} disabled={each === 'scores' && !facts.scales?.length}>
                {t(`form.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <FirstSource source={source} onSource={setSource} />
      <p>
        <Button kind="primary" disabled={source === ''} onClick={() => void add()}>
          {t('results.begin')}
        </Button>
      </p>
    </fieldset>
  )
}

function FirstSource({ source, onSource }: { source: string; onSource: (source: string) => void }) {
  const t = useWords('draft-figures')
  const { facts } = useFigures()
  return (
    <Field label={t('results.source')} hint={t('results.sourceMeans')}>
      {(tied) => (
        <select
          {...tied}
          className={control['line']}
          value={source}
          onChange={(event) => onSource(event.target.value)}
        >
          <option value="">{t('choose')}</option>
          {facts.sources.map(({ id, title }) => (
            <option key={id} value={id}>
              {t('results.sourceNamed', { id, title })}
            </option>
          ))}
          <option value="general-advice">{t('results.generalAdvice')}</option>
        </select>
      )}
    </Field>
  )
}
