import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PlannedStep, stepsFor } from '../../../domain/plan/next-steps.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './next-stage.module.css'
import { StepForm } from './step-form.tsx'
import { StepLine } from './step-line.tsx'

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

  // The button that was pressed goes with what it did; the focus stays in these steps.
  const focusHeading = () => heading.current?.focus({ preventScroll: true })

  function done() {
    const target = edited === aNewOne ? adder : heading
    setEdited(undefined)
    requestAnimationFrame(() => target.current?.focus({ preventScroll: true }))
  }

  function remove(step: string) {
    add({ type: 'step.removed', step })
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
        <AcceptSteps steps={steps} onAccepted={focusHeading} />
      </div>
      {consultation.thought && steps.length === 0 ? <p className={stage['soft']}>{t('steps.none')}</p> : null}
      <ul className={styles['steps']} hidden={steps.length === 0}>
        {steps.map((step) => (
          <li key={step.id} className={styles['step']} data-agreed={step.accepted || undefined}>
            {edited === step.id ? (
              <StepForm step={step} onDone={done} />
            ) : (
              <StepLine step={step} onChange={() => setEdited(step.id)} onRemove={() => remove(step.id)} />
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

function AcceptSteps({ steps, onAccepted }: { steps: readonly PlannedStep[]; onAccepted: () => void }) {
  const { t } = useTranslation('next')
  const { consultation, add } = useTalk()
  const { thought } = consultation
  const isAllAgreed = steps.length > 0 && steps.every(({ accepted }) => accepted)
  return (
    <div className={stage['actions']}>
      {thought && steps.length > 0 && !isAllAgreed ? (
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
      <Status text={isAllAgreed ? t('steps.accepted') : ''} ticked={isAllAgreed} />
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
