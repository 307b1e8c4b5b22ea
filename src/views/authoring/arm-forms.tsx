import { useMemo } from 'react'
import type { ResultFacts } from '../../domain/aid/result.schema.ts'
import { nameOfArm } from '../../domain/aid/results-in.ts'
import { type Arm, type Way, waysOf } from '../../domain/draft/arm-form.ts'
import { hintsOf } from '../../domain/draft/figure-hints.ts'
import { armForm } from '../../domain/draft/result-forms.ts'
import { useWords } from '../ui/words.ts'
import { useNames } from './figure-names.ts'
import { useSaying } from './figure-saying.ts'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'
import { TypedForm } from './typed-form.tsx'
import { WordsField } from './words-field.tsx'

/** A form for each arm of the result: how its figure is known, and what the source prints. */
export function ArmForms() {
  const { outcome, result } = useFigures()
  const arms: readonly Arm[] = result.arms
  return arms.map((arm, place) => (
    <ArmForm key={[outcome.id, result.id, result.form, nameOfArm(arm)].join(' ')} arm={arm} place={place} />
  ))
}

function ArmForm({ arm, place }: { arm: Arm; place: number }) {
  const t = useWords('draft-figures')
  const names = useNames()
  const { facts, outcome, result } = useFigures()
  const hasGroups = arm.value === 'baseline' || (facts.axes ?? []).length > 0
  const form = useMemo(() => armForm(place, result.form, hasGroups), [place, result.form, hasGroups])
  const name = nameOfArm(arm)
  const whose = (arm.arm === undefined ? arm.options : [arm.arm]).map((id) => names('arm', id)).join(', ')
  const own = `outcomes.${outcome.id}.${result.id}`
  return (
    <TypedForm
      form={form}
      name={`arm ${name} ${result.form}`}
      legend={arm.options.length > 1 ? t('arm.together', { options: whose }) : whose}
      wayLabel={t('arm.way')}
      wayText={(way) => {
        const known = waysOf[result.form].find((each): each is Way => each === way)
        return known ? t(`way.${known}`) : way
      }}
    >
      {(verdict) => (
        <>
          {verdict.result ? <Working result={verdict.result} name={name} place={place} /> : null}
          {arm.arm === undefined ? null : (
            <WordsField slot={`${own}.arm-${arm.arm}`} label={t('arm.words')} />
          )}
          {arm.value === 'not-applicable'
            ? arm.options.map((option) => (
                <WordsField
                  key={option}
                  slot={`${own}.${option}`}
                  label={t('arm.why', { option: names('arm', option) })}
                />
              ))
            : null}
        </>
      )}
    </TypedForm>
  )
}

interface WorkingProps {
  /** The result with what is typed. */
  result: ResultFacts
  name: string
  place: number
  /** What it comes to is said even where nothing is worked out. */
  always?: boolean
}

/** How the figure comes about, step by step, from what is typed. */
export function Working({ result, name, place, always = false }: WorkingProps) {
  const t = useWords('draft-figures')
  const names = useNames()
  const { outcome, groups } = useFigures()
  const { sentences, workings } = useSaying(result)
  const lines = workings(outcome.id, result.id, name)
  const hints = hintsOf(outcome, result, place, groups)
  const { words: said } = sentences.figure(outcome.id, result.id, name)
  if (lines.length === 0 && hints.length === 0 && !always) return null
  return (
    <div className={styles['working']}>
      {lines.length > 0 || always ? (
        <p>
          <b>
            {said === undefined
              ? t('working.comes', {
                  figure: sentences.short(outcome.id, result.id, name),
                })
              : said}
          </b>
        </p>
      ) : null}
      {lines.length > 0 ? (
        <ol aria-label={t('working.steps', { option: names('arm', name) })}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : null}
      {hints.map(({ hint, to }) => (
        <p key={hint} className={styles['warning']}>
          {t(`hints.${hint}`, { option: names('arm', name), against: names('arm', to) })}
        </p>
      ))}
    </div>
  )
}
