import { type ComponentProps, lazy, type Ref, Suspense, useId } from 'react'
import { agreementOn, type PlannedStep, stepsFor } from '../../../domain/plan/next-steps.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './next-stage.module.css'
import { StepLine } from './step-line.tsx'
import { useStepWords } from './step-words.ts'
import { useEditedStep } from './use-edited-step.ts'

const LoadedForm = lazy(async () => ({ default: (await import('./step-form.tsx')).StepForm }))

const StepForm = (props: ComponentProps<typeof LoadedForm>) => (
  <Suspense fallback={null}>
    <LoadedForm {...props} />
  </Suspense>
)

/** The steps that are ready for the choice in hand; one tap agrees to them, each can be changed or taken out. */
export function PlannedSteps() {
  const t = useWords('next')
  const { aid, consultation, add } = useTalk()
  const id = useId()
  const { heading, adder, focusHeading, ...editing } = useEditedStep(id)
  const steps = stepsFor(aid.facts, consultation)
  const words = useStepWords()
  const announce = useAnnounce()
  const isAgreed = agreementOn(consultation) === 'agreed' || undefined

  function done(step?: string) {
    if (step !== undefined) announce(t(editing.isNew ? 'steps.added' : 'steps.kept', { step }))
    editing.close()
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
          <li key={step.id} className={styles['step']} data-agreed={isAgreed}>
            {editing.edited === step.id ? (
              <StepForm step={step} onDone={done} />
            ) : (
              <StepLine
                step={step}
                changerId={editing.changerOf(step.id)}
                onChange={() => editing.edit(step.id)}
                onRemove={() => remove(step)}
              />
            )}
          </li>
        ))}
      </ul>
      {editing.isNew ? <StepForm onDone={done} /> : <AddStep ref={adder} onAdd={editing.addOne} />}
    </section>
  )
}

function AddStep({ ref, onAdd }: { ref: Ref<HTMLButtonElement>; onAdd: () => void }) {
  const t = useWords('next')
  return (
    <div>
      <Button ref={ref} onClick={onAdd}>
        {t('steps.add')}
      </Button>
    </div>
  )
}

function AcceptSteps({ isAny, onAccepted }: { isAny: boolean; onAccepted: () => void }) {
  const t = useWords('next')
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
  const t = useWords('next')
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
