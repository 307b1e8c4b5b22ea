import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react'
import { stepsFor } from '../../../domain/plan/next-steps.ts'
import { gentleQuestionOf } from '../../../domain/priorities/gentle-question.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { languageName } from '../../../i18n/language-name.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import '../../../renderings/icon-array.css'
import '../../../renderings/summary-document.css'
import '../../../renderings/summary-shapes.css'
import '../../../renderings/summary-paper.css'
import '../../../renderings/summary-large.css'
import { withoutStop } from '../../../renderings/plain-text.ts'
import { SummaryDocument } from '../../../renderings/summary-document.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { dayNotAgreed } from '../next/day-not-agreed.ts'
import { NotForYou } from '../not-for-you.tsx'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { FinishTalk } from './finish-talk.tsx'
import { FoldedFigures } from './folded-figures.tsx'
import { SinceChosen } from './since-chosen.tsx'
import styles from './summary-stage.module.css'
import { TakingHome } from './taking-home.tsx'
import { usePapers, usePapersHere } from './use-papers.ts'
import { WaysToGive, WhatIsCopied } from './ways-to-give.tsx'

const MoreWays = lazy(async () => ({ default: (await import('../giving/more-ways.tsx')).MoreWays }))

const HowPlain = lazy(async () => ({ default: (await import('./how-plain.tsx')).HowPlain }))

const folded = (figures: ReactElement) => <FoldedFigures>{figures}</FoldedFigures>

/** The document for the person, and the ways out of the room. Printing prints the document alone. */
export function SummaryStage() {
  const t = useWords('summary')
  const papers = usePapers()
  const here = usePapersHere()
  const { consultation, patientView } = useTalk()
  const page = useLanguage()
  const { language, untranslated } = papers.summary
  const isStopped = consultation.stoppedAt !== undefined && !patientView
  const paper = (
    <SummaryDocument
      summary={here.summary}
      t={here.says}
      isInside
      aroundFigures={isStopped ? folded : undefined}
    />
  )
  if (patientView)
    return (
      <>
        <h1 className={stage['spoken']}>{t('stage.heading')}</h1>
        {paper}
      </>
    )
  return (
    <div className={styles['stage']}>
      <div className={styles['ways']}>
        <h1>{t('stage.heading')}</h1>
        {consultation.safeToTakeHome === false ? null : (
          <p className={stage['lead']}>
            {t('stage.lead')}{' '}
            {untranslated && t('stage.inAnother', { language: languageName(language, page) })}
          </p>
        )}
        <NotForYou />
        <SinceChosen />
        <TakingHome />
        <StoppedHere />
        <ConflictOpen />
        <StepsOpen />
        <DayOpen />
        <WaysToGive papers={papers} />
        {consultation.safeToTakeHome === false ? null : (
          <Suspense>
            <MoreWays papers={papers} />
          </Suspense>
        )}
        <FinishTalk />
        <WhatIsCopied papers={papers} />
        {consultation.safeToTakeHome === false ? null : (
          <Suspense>
            <HowPlain papers={papers} />
          </Suspense>
        )}
      </div>
      <Paper isUnsafe={consultation.safeToTakeHome === false}>{paper}</Paper>
    </div>
  )
}

/** Where it is not safe at home, what the person said is out of sight until somebody asks for it, and is never printed. */
function Paper({ isUnsafe, children }: { isUnsafe: boolean; children: ReactNode }) {
  const t = useWords('summary')
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles['paper']} data-stays={isUnsafe || undefined}>
      {isUnsafe ? (
        <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'stage.paper.hide' : 'stage.paper.show')}
        </Button>
      ) : null}
      {isUnsafe && !isOpen ? null : children}
    </div>
  )
}

/** Where the talk ended for today, and the way back there. */
function StoppedHere() {
  const t = useWords(['room', 'talk'])
  const { consultation, linkToStage } = useTalk()
  const { stoppedAt, thought } = consultation
  if (stoppedAt === undefined) return null
  return (
    <Notice title={t('room:stopped.at', { stage: t(`talk:stages.${stoppedAt}`) })}>
      <p>
        {t('room:stopped.soFar')} {thought ? null : t('room:stopped.undecided')}
      </p>
      <p>
        <a href={linkToStage(stoppedAt)}>{t('room:stopped.carryOn')}</a>
      </p>
    </Notice>
  )
}

/** The gentle question was asked and nobody answered it. */
function ConflictOpen() {
  const t = useWords('summary')
  const { aid, consultation, linkToStage } = useTalk()
  const plain = usePlainWords()
  const question = gentleQuestionOf(aid.facts, consultation)
  if (!question || question.answer) return null
  const own = consultation.ownPriorities.find(({ id }) => id === question.priority)?.text
  const statement = own ?? plain(`priorities.${question.priority}`)
  return (
    <Notice title={t('stage.conflictOpen', { statement: withoutStop(statement) })}>
      <p>
        <a href={linkToStage('decide')}>{t('stage.conflictOpenLink')}</a>
      </p>
    </Notice>
  )
}

/** Prepared steps are no part of the papers until somebody accepted them. */
function StepsOpen() {
  const t = useWords('summary')
  const { aid, consultation, linkToStage } = useTalk()
  const { thought } = consultation
  if (aid.facts.nextSteps.length === 0) return null
  const isAllIn = stepsFor(aid.facts, consultation).every(({ accepted }) => accepted)
  if (!thought || !('option' in thought) || isAllIn) return null
  return (
    <Notice title={t('stage.stepsOpen')}>
      <p>
        <a href={linkToStage('next')}>{t('stage.stepsOpenLink')}</a>
      </p>
    </Notice>
  )
}

/** A day to look again was typed that has passed, and was left so. */
function DayOpen() {
  const t = useWords(['summary', 'next'])
  const { id, linkToStage } = useTalk()
  const language = useLanguage()
  const day = dayNotAgreed(id)
  if (day === undefined) return null
  return (
    <Notice title={t('summary:stage.dayOpen', { day: dayIn(language, day) })}>
      <p>
        <a href={linkToStage('next')}>{t('next:review.past')}</a>
      </p>
    </Notice>
  )
}
