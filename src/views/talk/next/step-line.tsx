import type { PlannedStep } from '../../../domain/plan/next-steps.ts'
import { lengthIn } from '../../../renderings/step-line.ts'
import { Button } from '../../ui/button.tsx'
import { nameWith } from '../../ui/name-with.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import styles from './next-stage.module.css'
import { useStepWords } from './step-words.ts'

interface StepLineProps {
  step: PlannedStep
  /** The id of the button that opens the form, so that the focus finds its way back. */
  changerId: string
  onChange: () => void
  onRemove: () => void
}

/** Who does what by when, with what it rests on. */
export function StepLine({ step, changerId, onChange, onRemove }: StepLineProps) {
  const t = useWords(['next', 'summary'])
  const language = useLanguage()
  const { who, what } = useStepWords()
  const when = step.by
    ? t('summary:next.by', { by: step.by })
    : step.after && t('summary:next.after', { length: lengthIn(language, step.after) })
  const notes = [when, step.basis.generalAdvice && t('next:steps.advice')].filter(Boolean)
  return (
    <>
      <div className={styles['texts']}>
        <span className={styles['who']}>{who(step.who)}</span>
        <span>{what(step)}</span>
        {notes.length > 0 ? <span className={styles['notes']}>{notes.join(' · ')}</span> : null}
      </div>
      <div className={styles['changes']}>
        <Button
          kind="quiet"
          id={changerId}
          aria-label={nameWith(t('next:steps.change'), what(step))}
          onClick={onChange}
        >
          {t('next:steps.change')}
        </Button>
        <Button kind="quiet" aria-label={nameWith(t('next:steps.remove'), what(step))} onClick={onRemove}>
          {t('next:steps.remove')}
        </Button>
      </div>
    </>
  )
}
