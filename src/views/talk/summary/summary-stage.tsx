import { agreementOn } from '../../../domain/plan/next-steps.ts'
import { useWords } from '../../ui/words.ts'
import '../../../renderings/icon-array.css'
import '../../../renderings/summary-document.css'
import '../../../renderings/summary-shapes.css'
import { SummaryDocument } from '../../../renderings/summary-document.tsx'
import { Notice } from '../../ui/notice.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { FinishTalk } from './finish-talk.tsx'
import styles from './summary-stage.module.css'
import { usePapers } from './use-papers.ts'
import { WaysToGive, WhatIsCopied } from './ways-to-give.tsx'

/** The document for the person, and the ways out of the room. Printing prints the document alone. */
export function SummaryStage() {
  const t = useWords('summary')
  const papers = usePapers()
  return (
    <div className={styles['stage']}>
      <div className={styles['ways']}>
        <h1>{t('stage.heading')}</h1>
        <p className={stage['lead']}>{t('stage.lead')}</p>
        <p className={styles['check']}>
          <strong>{t('stage.safe')}</strong> {t('stage.safeMeans')}
        </p>
        <StepsOpen />
        <WaysToGive />
        <FinishTalk />
        <WhatIsCopied papers={papers} />
      </div>
      <div className={styles['paper']}>
        <SummaryDocument summary={papers.summary} t={papers.says} isInside />
      </div>
    </div>
  )
}

/** Prepared steps are no part of the papers until somebody accepted them. */
function StepsOpen() {
  const t = useWords('summary')
  const { aid, consultation, linkToStage } = useTalk()
  const { thought } = consultation
  if (aid.facts.nextSteps.length === 0) return null
  if (!thought || !('option' in thought) || agreementOn(consultation) === 'agreed') return null
  return (
    <Notice title={t('stage.stepsOpen')}>
      <p>
        <a href={linkToStage('next')}>{t('stage.stepsOpenLink')}</a>
      </p>
    </Notice>
  )
}
