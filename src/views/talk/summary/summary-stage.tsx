import { useTranslation } from 'react-i18next'
import '../../../renderings/icon-array.css'
import '../../../renderings/summary-document.css'
import '../../../renderings/summary-shapes.css'
import { SummaryDocument } from '../../../renderings/summary-document.tsx'
import stage from '../stage.module.css'
import { FinishTalk } from './finish-talk.tsx'
import styles from './summary-stage.module.css'
import { usePapers } from './use-papers.ts'
import { WaysToGive, WhatIsCopied } from './ways-to-give.tsx'

/** The document for the person, and the ways out of the room. Printing prints the document alone. */
export function SummaryStage() {
  const { t } = useTranslation('summary')
  const papers = usePapers()
  return (
    <div className={styles['stage']}>
      <div className={styles['ways']}>
        <h1>{t('stage.heading')}</h1>
        <p className={stage['lead']}>{t('stage.lead')}</p>
        <p className={styles['check']}>
          <strong>{t('stage.safe')}</strong> {t('stage.safeMeans')}
        </p>
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
