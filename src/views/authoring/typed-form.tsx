import { type ReactNode, useId, useRef } from 'react'
import { type ArmTyped, otherWay, type Way } from '../../domain/draft/arm-form.ts'
import type { ResultFault } from '../../domain/draft/figure-faults.ts'
import type { FormVerdict } from '../../domain/draft/form-verdict.ts'
import type { ResultForm } from '../../domain/draft/result-forms.ts'
import { sharedRefusals } from '../../domain/draft/shared-refusals.ts'
import { type FormField, stepsOf, type Typed } from '../../domain/draft/typed-form.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'
import { useKeyInResult } from './led-to-result.ts'
import { useResultFaultSaid } from './result-fault-said.ts'
import { TypedField } from './typed-field.tsx'
import { useLabels } from './typed-labels.ts'
import { type TypedFormInHand, useTypedForm } from './use-typed-form.ts'

interface TypedFormProps {
  form: ResultForm
  /** What it is kept under: the same form of another arm has another one. */
  name: string
  legend: string
  /** The way is chosen by this label; only for forms that have ways. */
  wayLabel?: string
  wayText?: (way: string) => string
  actions?: ReactNode
  children?: (verdict: FormVerdict) => ReactNode
}

/** A form over one part of a result, with what cannot be right at its fields and what follows from it under them. */
export function TypedForm({ form, name, legend, wayLabel, wayText, actions, children }: TypedFormProps) {
  const inHand = useTypedForm(form, name)
  const keyOf = useKeyInResult()
  // The other forms over the result itself write entries of it that are no set of their own.
  const isWhole = form.at.length > 0 || form.id === 'time' || form.id === 'certainty'
  const { shape, verdict, type } = inHand
  const leftBy = useRef<Record<string, Typed>>({})
  const inOtherWay = (value: string) => {
    leftBy.current[shape.value] = shape.typed
    if (form.id === 'time') return { value, typed: value === 'word' ? {} : shape.typed }
    return otherWay(shape as ArmTyped, value as Way, leftBy.current[value])
  }
  const own = verdict.fields.filter((field) => !field.name.startsWith('effect.'))
  const ends = shape.value !== 'range' && own.some(isOfInterval) ? own.filter(isAboutEstimate) : []
  const main = own.filter((field) => !ends.includes(field))
  const effect = verdict.fields.filter((field) => field.name.startsWith('effect.'))
  const hasEffect = effect.some((field) => (shape.typed[field.name] ?? '') !== '')
  return (
    <fieldset
      className={styles['form']}
      data-typed={inHand.isTyped || undefined}
      data-place={isWhole ? keyOf(form.at.length > 0 ? form.at : [form.id]) : undefined}
    >
      <legend className={styles['legend']}>{legend}</legend>
      {form.ways.length > 1 && wayLabel && wayText ? (
        <Field label={wayLabel}>
          {(tied) => (
            <select
              {...tied}
              className={control['line']}
              value={shape.value}
              onChange={(event) => type(inOtherWay(event.target.value))}
            >
              {form.ways.map((way) => (
                <option key={way} value={way}>
                  {wayText(way)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <FieldRow fields={main} inHand={inHand} />
      <FieldRow fields={ends} inHand={inHand} isInterval />
      {effect.length > 0 ? <EffectFields fields={effect} inHand={inHand} isOpen={hasEffect} /> : null}
      <FormState inHand={inHand} />
      {children?.(verdict)}
      {actions}
    </fieldset>
  )
}

const isAboutEstimate = (field: FormField): boolean => field.name === 'estimate' || isOfInterval(field)
const isOfInterval = ({ name }: FormField): boolean => /(^|\.)(low|high|level)$/.test(name)

interface FieldRowProps {
  fields: readonly FormField[]
  inHand: TypedFormInHand
  /** The ends of an interval are a group of their own. */
  isInterval?: boolean
  /** Beside the ratio that is printed, where it was told before what an interval is. */
  isToldBefore?: boolean
}

function FieldRow({ fields, inHand, isInterval = false, isToldBefore = false }: FieldRowProps) {
  const t = useWords('draft-figures')
  if (fields.length === 0) return null
  const row = <Fields fields={fields} inHand={inHand} />
  if (!isInterval) return row
  return (
    <fieldset className={styles['interval']}>
      <legend>{t('intervalLegend')}</legend>
      {row}
      {isToldBefore ? null : <p className={styles['soft']}>{t('interval')}</p>}
    </fieldset>
  )
}

function Fields({ fields, inHand }: Pick<FieldRowProps, 'fields' | 'inHand'>) {
  const { shape, verdict, type, isBusy } = inHand
  const keyOf = useKeyInResult()
  const faultSaid = useResultFaultSaid()
  const id = useId()
  const shared = (isBusy ? [] : sharedRefusals(verdict)).flatMap(({ fault, fields: names }, place) => {
    const within = names.filter((name) => fields.some((field) => field.name === name))
    return within.length > 0 ? [{ fault, names: within, id: `${id}-${place}` }] : []
  })
  const alone = (found: readonly ResultFault[] = []) =>
    found.filter((fault) => !shared.some((one) => one.fault === fault))
  return (
    <div>
      <div className={styles['fields']}>
        {fields.map((field) => (
          <TypedField
            key={field.name}
            field={field}
            place={keyOf([...inHand.form.at, ...stepsOf(field.name)])}
            text={shape.typed[field.name] ?? ''}
            fault={isBusy ? undefined : verdict.faults[field.name]}
            refusals={isBusy ? [] : alone(verdict.refusals[field.name])}
            sharedFault={
              shared
                .filter(({ names }) => names.includes(field.name))
                .map((one) => one.id)
                .join(' ') || undefined
            }
            onLeave={inHand.settle}
            onType={(text, isTyping) =>
              type({ ...shape, typed: { ...shape.typed, [field.name]: text } }, isTyping)
            }
          />
        ))}
      </div>
      {shared.map(({ fault, id: own }) => (
        <p key={own} id={own} className={styles['fault']} role="alert">
          {faultSaid(fault)}
        </p>
      ))}
    </div>
  )
}

interface EffectFieldsProps {
  fields: readonly FormField[]
  inHand: TypedFormInHand
  isOpen: boolean
}

function EffectFields({ fields, inHand, isOpen }: EffectFieldsProps) {
  const t = useWords('draft-figures')
  return (
    <Disclosure summary={t('effect.legend')} open={isOpen}>
      <p className={styles['soft']}>{t('effect.means')}</p>
      <FieldRow fields={fields.filter((field) => !isOfInterval(field))} inHand={inHand} />
      <FieldRow fields={fields.filter(isOfInterval)} inHand={inHand} isInterval isToldBefore />
    </Disclosure>
  )
}

/** Whether what was typed is in the draft, and what keeps it from it. */
function FormState({ inHand }: { inHand: TypedFormInHand }) {
  const t = useWords(['draft-figures', 'draft'])
  const labels = useLabels()
  const { result } = useFigures()
  const faultSaid = useResultFaultSaid()
  const { form, verdict, isBusy, isTyped, hasMoved, refusal } = inHand
  const { missing, faults, refusals, warnings } = verdict
  const shared = sharedRefusals(verdict)
  const ofWhole = (refusals[''] ?? []).filter((found) => !shared.some(({ fault }) => fault === found))
  const isWrong = Object.keys(faults).length > 0 || Object.keys(refusals).length > 0
  return (
    <>
      {(isBusy ? [] : ofWhole).map((found) => (
        <p key={`${found.code} ${found.path.join(' ')}`} className={styles['fault']} role="alert">
          {faultSaid(found, form.at)}
        </p>
      ))}
      {isTyped && !isBusy ? (
        <p className={styles['state']} role="status">
          {isWrong
            ? t('state.wrong')
            : missing.length > 0
              ? t('state.missing', { fields: missing.map(labels.field).join(', ') })
              : verdict.edits
                ? t('state.writing')
                : t(result.sources.length === 0 ? 'state.unsourced' : 'state.shape')}
          {refusal ? ` ${t(`draft:refused.${refusal}`)}` : null}
        </p>
      ) : null}
      {hasMoved ? (
        <div className={styles['could']} role="alert">
          <p className={styles['fault']}>{t('state.moved')}</p>
          <Button onClick={inHand.insist}>{t('state.mine')}</Button>
          <Button onClick={inHand.drop}>{t('state.theirs')}</Button>
        </div>
      ) : null}
      {isTyped && (isWrong || missing.length > 0) && !hasMoved ? (
        <p>
          <Button kind="quiet" onClick={inHand.drop}>
            {t('state.drop')}
          </Button>
        </p>
      ) : null}
      {warnings.map((found) => (
        <p key={`${found.code} ${found.path.join(' ')}`} className={styles['warning']}>
          {faultSaid(found, form.at)}
        </p>
      ))}
    </>
  )
}
