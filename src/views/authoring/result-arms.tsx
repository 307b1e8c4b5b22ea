import { useState } from 'react'
import type { ResultFacts } from '../../domain/aid/result.schema.ts'
import { nameOfArm } from '../../domain/aid/results-in.ts'
import { type Arm, type Form, waysOf } from '../../domain/draft/arm-form.ts'
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
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Field, TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import { useNames } from './figure-names.ts'
import styles from './figures.module.css'
import { useFigures, useResultChange } from './figures-in-hand.ts'
import { useIsLedTo } from './led-to-result.ts'
import { editsFor, useChange } from './use-result-written.ts'
import { WordsField } from './words-field.tsx'

const forms = Object.keys(waysOf) as Form[]

/** Where an arm stands by now. */
const placeOf = (result: ResultFacts, arm: Arm): number =>
  (result.arms as readonly Arm[]).findIndex((each) => nameOfArm(each) === nameOfArm(arm))

/** What kind of figure the result holds, and which choices are counted together or apart. */
export function ResultArms() {
  const t = useWords('draft-figures')
  const { facts, outcome, result } = useFigures()
  const change = useChange()
  const isLed = useIsLedTo()
  const arms: readonly Arm[] = result.arms
  const mayChange = withForm(facts, outcome, result, 'judged') !== undefined
  return (
    <Disclosure summary={t('arms.title')} note={t(`form.${result.form}`)} open={isLed('arms')}>
      <Field label={t('arms.form')} hint={mayChange ? undefined : t('arms.formHeld')}>
        {(tied) => (
          <select
            {...tied}
            className={control['line']}
            value={result.form}
            disabled={!mayChange}
            onChange={(event) => {
              const wanted = forms.find((form) => form === event.target.value)
              if (wanted) change((now) => withForm(now.facts, now.outcome, now.result, wanted))
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

/** Changes an arm wherever it stands by now. */
function useArmChange(arm: Arm) {
  const change = useChange()
  const at = (changed: (now: ResultFacts, place: number) => ResultFacts | undefined) =>
    change(({ result: now }) => {
      const from = placeOf(now, arm)
      return from < 0 ? undefined : changed(now, from)
    })
  const joinTo = (name: string) =>
    at((now, from) => {
      const to = (now.arms as readonly Arm[]).findIndex((each) => nameOfArm(each) === name)
      return to < 0 ? undefined : joinedArms(now, from, to)
    })
  return { at, joinTo }
}

function OneArm({ arm, place }: { arm: Arm; place: number }) {
  const t = useWords('draft-figures')
  const { result } = useFigures()
  const names = useNames()
  const arms: readonly Arm[] = result.arms
  const said = (one: Arm) =>
    (one.arm === undefined ? one.options : [one.arm]).map((id) => names('arm', id)).join(', ')
  const stays = whyArmStays(result, place)
  const others = arms.filter((other) => other !== arm && other.arm === undefined && arm.arm === undefined)
  const { at, joinTo } = useArmChange(arm)
  return (
    <li className={styles['entry']}>
      <b>{said(arm)}</b>
      <div className={styles['could']}>
        {place > 0 ? (
          <Button onClick={() => at((now, from) => movedArm(now, from, Math.max(0, from - 1)))}>
            {t('arms.up', { option: said(arm) })}
          </Button>
        ) : null}
        {arm.options.length > 1
          ? arm.options.map((option) => (
              <Button key={option} onClick={() => at((now, from) => apartFrom(now, from, option))}>
                {t('arms.apart', { option: names('arm', option) })}
              </Button>
            ))
          : null}
        {arm.arm !== undefined && !stays ? (
          <Button onClick={() => at(withoutOwnArm)}>{t('arms.takeOut', { option: said(arm) })}</Button>
        ) : null}
      </div>
      {others.length > 0 && !stays ? (
        <Field label={t('arms.join', { option: said(arm) })}>
          {(tied) => (
            <select
              {...tied}
              className={control['line']}
              value=""
              onChange={(event) => joinTo(event.target.value)}
            >
              <option value="">{t('arms.alone')}</option>
              {others.map((other) => (
                <option key={nameOfArm(other)} value={nameOfArm(other)}>
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
  const change = useResultChange()
  const { facts, outcome, result } = useFigures()
  const [name, setName] = useState('')
  const taken = [...facts.options.map(({ id }) => id), ...result.arms.flatMap(({ arm }) => arm ?? [])]
  const add = () => {
    const id = idFrom(name, taken, 'arm')
    const slot = `outcomes.${outcome.id}.${result.id}.arm-${id}`
    const language = facts.sourceLanguage
    const added = change((standing) =>
      // A second press before the first was seen.
      placeOf(standing.result, { options: [], arm: id, value: 'unknown' }) >= 0
        ? undefined
        : [
            ...editsFor(standing, withOwnArm(standing.result, id)),
            { in: 'words', do: 'write', language, slot, text: name.trim() },
          ],
    )
    void added.then((why) => why === undefined && setName(''))
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

const partsOf = (result: ResultFacts): readonly string[] => (result.form === 'parts' ? result.parts : [])

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
                change(({ result: now }) =>
                  withParts(
                    now,
                    partsOf(now).filter((each) => each !== part),
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
              const id = idFrom(name, parts, 'part')
              change(({ result: now }) =>
                partsOf(now).includes(id) ? undefined : withParts(now, [...partsOf(now), id]),
              )
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
