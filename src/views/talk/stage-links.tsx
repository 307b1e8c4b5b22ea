import { memo, useId } from 'react'
import type { Consultation } from '../../domain/consultation/consultation.ts'
import { agreementOn } from '../../domain/plan/next-steps.ts'
import { type Stage, stages } from '../../navigation/route.ts'
import { useWords } from '../ui/words.ts'
import { ariaKeys } from './shortcuts.ts'
import styles from './stage-links.module.css'
import { useTalk } from './talk.ts'

const isDone: Record<Stage, (consultation: Consultation) => boolean> = {
  start: ({ eligibility, withoutAid }) => eligibility !== undefined || withoutAid !== undefined,
  matters: ({ ownWords, priorities }) => ownWords !== '' || priorities.length > 0,
  choices: ({ shown, withoutAid }) => shown.length > 0 || Object.keys(withoutAid?.answers ?? {}).length > 0,
  decide: ({ thought }) => thought !== undefined,
  next: (consultation) => agreementOn(consultation) !== 'none' || consultation.steps.length > 0,
  summary: ({ given }) => given.length > 0,
}

/** The six stages, in any order; where we are and what was done is told by more than colour. */
export const StageLinks = memo(function StageLinks() {
  const t = useWords('talk')
  const { stage: current, consultation, linkToStage } = useTalk()
  const done = useId()
  return (
    <nav aria-label={t('stages.label')}>
      <span id={done} hidden>
        {t('stages.done')}
      </span>
      <ol className={styles['list']}>
        {stages.map((stage) => {
          const ticked = stage !== current && isDone[stage](consultation)
          return (
            <li key={stage}>
              <a
                className={styles['link']}
                href={linkToStage(stage)}
                aria-keyshortcuts={ariaKeys(`stage-${stage}`)}
                aria-current={stage === current ? 'step' : undefined}
                aria-describedby={ticked ? done : undefined}
              >
                <span>
                  {ticked ? (
                    <svg className={styles['tick']} viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M2.5 8.5l3.5 3.5 7-8" />
                    </svg>
                  ) : null}
                  {t(`stages.${stage}`)}
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
})
