import { useState } from 'react'
import type { ResultFacts } from '../../domain/aid/result.schema.ts'
import { nameOfArm } from '../../domain/aid/results-in.ts'
import { type Arm, type Form, waysOf } from '../../domain/draft/arm-form.ts'
import { whileItStands } from '../../domain/draft/form-verdict.ts'
import {
  apartFrom,
  idFrom,
  joinedArms,
  movedArm,
  whyArmStays,
  withForm,
  withOwnArm,
  withoutOwnArm,
  withParts,
} from '../../domain/draft/result-changes.ts'
import { editsToResult } from '../../domain/draft/result-edits.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Field, TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import { useNames } from './figure-names.ts'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'
import { WordsField } from './words-field.tsx'
import { useWorkbench } from './workbench.ts'

const forms = Object.keys(waysOf) as Form[]

/** Writes the result in hand anew, if it still is as it was. */
function useChange(): (changed: ResultFacts | undefined) => void {
  const { edit } = useWorkbench()
  const { spot, facts } = useFigures()
  return (changed) => {
    if (!changed) return
    void edit(...whileItStands(spot, editsToResult(facts, spot.outcome, spot.place, changed, spot.words)))
  }
}

/** What kind of figure the result holds, and which choices are counted together or apart. */
export function ResultArms() {
  const t = useWords('draft-figures')
  const { facts, outcome, result } = useFigures()
  const change = useChange()
  const arms: readonly Arm[] = result.arms
  const mayChange = withForm(facts, outcome, result, 'judged') !== undefined
  return (
    <Disclosure summary={t('arms.title')} note={t(`form.${result.form}`)}>
      <Field label={t('arms.form')} hint={mayChange ? undefined : t('arms.formHeld')}>
        {(tied) => (
          <select
            {...tied}
            className={control['line']}
            value={result.form}
            disabled={!mayChange}
            onChange={(event) => {
              const wanted = forms.find((form) => form === event.target.value)
              if (wanted) change(withForm(facts, outcome, result, wanted))
            }}
          >
            {forms.map((form) => (
              <option key={form} value={form} disabled={form === 'scores' && !facts.scales?.length}>
                {t(`form.${form}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {result.form === 'parts' ? <Parts parts={result.parts} /> : null}
      <p className={styles['soft']}>{t('arms.order')}</p>
      <ul className={styles['entries']}>
        {arms.map((arm, place) => (
          <OneArm key={nameOfArm(arm)} arm={arm} place={place} />
        ))}
      </ul>
      <AddArm />
    </Disclosure>
  )
}

function OneArm({ arm, place }: { arm: Arm; place: number }) {
  const t = useWords('draft-figures')
  const { result } = useFigures()
  const names = useNames()
  const change = useChange()
  const arms: readonly Arm[] = result.arms
  const said = (one: Arm) =>
    (one.arm === undefined ? one.options : [one.arm]).map((id) => names('arm', id)).join(', ')
  const stays = whyArmStays(result, place)
  const others = arms.flatMap((other, at) =>
    at === place || other.arm !== undefined || arm.arm !== undefined ? [] : [{ other, at }],
  )
  return (
    <li className={styles['entry']}>
      <b>{said(arm)}</b>
      <div className={styles['could']}>
        {place > 0 ? (
          <Button onClick={() => change(movedArm(result, place, place - 1))}>
            {t('arms.up', { option: said(arm) })}
          </Button>
        ) : null}
        {arm.options.length > 1
          ? arm.options.map((option) => (
              <Button key={option} onClick={() => change(apartFrom(result, place, option))}>
                {t('arms.apart', { option: names('arm', option) })}
              </Button>
            ))
          : null}
        {arm.arm !== undefined && !stays ? (
          <Button onClick={() => change(withoutOwnArm(result, place))}>
            {t('arms.takeOut', { option: said(arm) })}
          </Button>
        ) : null}
      </div>
      {others.length > 0 && !stays ? (
        <Field label={t('arms.join', { option: said(arm) })}>
          {(tied) => (
            <select
              {...tied}
              className={control['line']}
              value=""
              onChange={(event) => change(joinedArms(result, place, Number(event.target.value)))}
            >
              <option value="">{t('arms.alone')}</option>
              {others.map(({ other, at }) => (
                <option key={at} value={at}>
                  {said(other)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {stays ? <p className={styles['soft']}>{t(`arms.stays.${stays}`)}</p> : null}
    </li>
  )
}

/** An arm that is no choice: a dummy tablet, another dose. */
function AddArm() {
  const t = useWords('draft-figures')
  const { edit } = useWorkbench()
  const { spot, facts, outcome, result } = useFigures()
  const [name, setName] = useState('')
  const taken = [...facts.options.map(({ id }) => id), ...result.arms.flatMap(({ arm }) => arm ?? [])]
  const add = () => {
    const id = idFrom(name, taken, 'arm')
    const changed = withOwnArm(result, id)
    const language = facts.sourceLanguage
    const slot = `outcomes.${outcome.id}.${result.id}.arm-${id}`
    void edit(...whileItStands(spot, editsToResult(facts, spot.outcome, spot.place, changed, spot.words)), {
      in: 'words',
      do: 'write',
      language,
      slot,
      text: name.trim(),
    }).then((why) => why === undefined && setName(''))
  }
  return (
    <div className={styles['add']}>
      <TextField
        label={t('arms.own')}
        hint={t('arms.ownMeans')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button onClick={add} disabled={name.trim() === ''}>
        {t('arms.add')}
      </Button>
    </div>
  )
}

/** The exclusive parts that a whole falls into, with their words. */
function Parts({ parts }: { parts: readonly string[] }) {
  const t = useWords('draft-figures')
  const { outcome, result } = useFigures()
  const change = useChange()
  const [name, setName] = useState('')
  const own = `outcomes.${outcome.id}.${result.id}`
  const isHeld = withParts(result, parts) === undefined
  return (
    <div className={styles['entries']}>
      {isHeld ? <p className={styles['soft']}>{t('parts.held')}</p> : null}
      {parts.map((part) => (
        <div key={part} className={styles['entry']}>
          <WordsField slot={`${own}.part-${part}`} label={t('parts.name', { part })} />
          <WordsField slot={`${own}.part-${part}-one`} label={t('parts.one', { part })} />
          <WordsField slot={`${own}.part-${part}-other`} label={t('parts.other', { part })} />
          {parts.length > 2 && !isHeld ? (
            <Button
              onClick={() =>
                change(
                  withParts(
                    result,
                    parts.filter((each) => each !== part),
                  ),
                )
              }
            >
              {t('parts.takeOut', { part })}
            </Button>
          ) : null}
        </div>
      ))}
      {isHeld ? null : (
        <div className={styles['add']}>
          <TextField label={t('parts.new')} value={name} onChange={(event) => setName(event.target.value)} />
          <Button
            disabled={name.trim() === ''}
            onClick={() => {
              change(withParts(result, [...parts, idFrom(name, parts, 'part')]))
              setName('')
            }}
          >
            {t('parts.add')}
          </Button>
        </div>
      )}
    </div>
  )
}
