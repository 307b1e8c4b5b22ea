import { lazy, Suspense } from 'react'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import { PlannedSteps } from './planned-steps.tsx'
import { ReviewDay } from './review-day.tsx'
import { TakenHome } from './taken-home.tsx'
import { WhenToGetHelp } from './when-to-get-help.tsx'

const WhoToContact = lazy(async () => ({ default: (await import('./who-to-contact.tsx')).WhoToContact }))

/** What happens next: steps that are ready for the choice, when to get help, when to look again. */
export function NextStage() {
  const t = useWords(['next', 'talk'])
  const { consultation, linkToStage } = useTalk()
  return (
    <div className={stage['stage']}>
      <div>
        <h1>{t('next:title')}</h1>
        {consultation.thought ? null : (
          <p className={stage['lead']}>
            {t('next:undecided')}{' '}
            <a href={linkToStage('decide')}>{t('next:goDecide', { stage: t('talk:stages.decide') })}</a>
          </p>
        )}
      </div>
      <TakenHome />
      <Writable>
        <div className={stage['two']} data-columns>
          <div className={stage['part']}>
            <PlannedSteps />
            <ReviewDay />
          </div>
          <div className={stage['part']}>
            <WhenToGetHelp />
            <Suspense>
              <WhoToContact />
            </Suspense>
          </div>
        </div>
      </Writable>
    </div>
  )
}
