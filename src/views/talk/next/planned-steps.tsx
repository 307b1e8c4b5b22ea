import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agreementOn, type PlannedStep, stepsFor } from '../../../domain/plan/next-steps.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './next-stage.module.css'
import { StepForm } from './step-form.tsx'
import { StepLine } from './step-line.tsx'
import { useStepWords } from './step-words.ts'

const aNewOne = 'a new one'

/** The steps that are ready for the choice in hand; one tap agrees to them, each can be changed or taken out. */
export function PlannedSteps() {
  const { t } = useTranslation('next')
  const { aid, consultation, add } = useTalk()
  const [edited, setEdited] = useState<string | undefined>(undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const id = useId()
  const steps = stepsFor(aid.facts, consultation)
  const words = useStepWords()
  const announce = useAnnounce()

  // The button that was pressed goes with what it did; the focus stays in these steps.
  const focusHeading = () => heading.current?.focus({ preventScroll: true })

  /** Back to the button that opened the form. */
  function done(kept?: string) {
    const changer = edited === aNewOne ? undefined : changerOf(id, edited)
    if (kept !== undefined) announce(t(edited === aNewOne ? 'steps.added' : 'steps.kept', { step: kept }))
    setEdited(undefined)
    requestAnimationFrame(() => {
      const target = changer === undefined ? adder.current : document.getElementById(changer)
      const place = target ?? heading.current
      place?.focus({ preventScroll: true })
    })
  }

  function remove(step: PlannedStep) {
    add({ type: 'step.removed', step: step.id })
    announce(t('steps.removed', { step: words.what(step) }))
    focusHeading()
  }

  return (
    <section aria-labelledby={id} className={stage['part']}>
      <div className={styles['head']}>
        <div>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {t('steps.title')}
          </h2>
          <ReadyFor />
        </div>
        <AcceptSteps isAny={steps.length > 0} onAccepted={focusHeading} />
      </div>
      {consultation.thought && steps.length === 0 ? <p className={stage['soft']}>{t('steps.none')}</p> : null}
      <ul className={styles['steps']} hidden={steps.length === 0}>
        {steps.map((step) => (
          <li
            key={step.id}
            className={styles['step']}
            data-agreed={agreementOn(consultation) === 'agreed' || undefined}
          >
            {edited === step.id ? (
              <StepForm step={step} onDone={done} />
            ) : (
              <StepLine
                step={step}
                changerId={changerOf(id, step.id)}
                onChange={() => setEdited(step.id)}
                onRemove={() => remove(step)}
              />
            )}
          </li>
        ))}
      </ul>
      {edited === aNewOne ? (
        <StepForm onDone={done} />
      ) : (
        <div>
          <Button ref={adder} onClick={() => setEdited(aNewOne)}>
            {t('steps.add')}
          </Button>
        </div>
      )}
    </section>
  )
}

const changerOf = (list: string, step: string | undefined): string => `${list}-change-${step}`

function AcceptSteps({ isAny, onAccepted }: { isAny: boolean; onAccepted: () => void }) {
  const { t } = useTranslation('next')
  const { consultation, add } = useTalk()
  const { thought } = consultation
  const agreement = agreementOn(consultation)
  const says = { none: '', agreed: t('steps.accepted'), changed: t('steps.changed') }
  return (
    <div className={stage['actions']}>
      {thought && isAny && agreement !== 'agreed' ? (
        <Button
          kind="primary"
          onClick={() => {
            add({ type: 'steps.accepted', option: 'option' in thought ? thought.option : null })
            onAccepted()
          }}
        >
          {t('steps.accept')}
        </Button>
      ) : null}
      <Status text={says[agreement]} ticked={agreement === 'agreed'} />
    </div>
  )
}

/** For which choice the steps are ready. */
function ReadyFor() {
  const { t } = useTranslation('next')
  const { thought } = useTalk().consultation
  const plain = usePlainWords()
  if (!thought) return null
  return (
    <p className={stage['soft']}>
      {'option' in thought
        ? t('steps.for', { choice: plain(`options.${thought.option}.name`) })
        : t('steps.forNotYet')}
    </p>
  )
}
