import { lazy } from 'react'
import { linkTo } from '../../../navigation/route.ts'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { CliniciansOwn } from '../clinicians-own.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import { AskForNeeds } from './ask-for-needs.tsx'
import { GroupChoice } from './group-choice.tsx'
import styles from './start-stage.module.css'
import { StatementList } from './statement-list.tsx'
import { StatementSources } from './statement-sources.tsx'
import { WhoIsHere } from './who-is-here.tsx'

const ReviewPart = lazy(async () => ({ default: (await import('../review/review-part.tsx')).ReviewPart }))

const FromHomeCards = lazy(async () => ({
  default: (await import('../../preparing/from-home-card.tsx')).FromHomeCards,
}))

const answers = ['yes', 'not-sure', 'no'] as const

/** Team talk in three taps: the aid, is it for you, which group. Everything else here is optional. */
export function StartStage() {
  const t = useWords('talk')
  const { aid, consultation } = useTalk()
  const { eligibility, axes = [] } = aid.facts
  const { review, fromHome } = consultation
  const isMore = review !== undefined || fromHome.length > 0
  return (
    <div className={styles['start']} data-columns data-above={isMore || undefined}>
      <h1 className={styles['title']}>{t('start.title')}</h1>
      {isMore ? (
        <div className={styles['above']}>
          {fromHome.length > 0 ? <FromHomeCards /> : null}
          {review ? <ReviewPart review={review} /> : null}
        </div>
      ) : null}
      <div className={styles['lists']} data-columns>
        <div className={stage['part']}>
          <StatementList
            section="urgent"
            heading={t('start.emergency')}
            statements={eligibility.urgent.filter(({ urgency }) => urgency === 'emergency')}
            urgent
          />
          <StatementList
            section="urgent"
            heading={t('start.sameDay')}
            statements={eligibility.urgent.filter(({ urgency }) => urgency === 'same-day')}
            urgent
          />
          <StatementList section="for" heading={t('start.for')} statements={eligibility.for} />
        </div>
        <div className={stage['part']}>
          <StatementList section="not-for" heading={t('start.notFor')} statements={eligibility.notFor} />
          <StatementList
            section="check-first"
            heading={t('start.checkFirst')}
            statements={eligibility.checkFirst ?? []}
          />
        </div>
        <StatementSources />
      </div>
      <div className={styles['ask']}>
        <Writable>
          <IsThisForYou />
          {axes.map((axis) => (
            <GroupChoice key={axis.id} axis={axis} />
          ))}
          <div>
            <CliniciansOwn>
              <WhoIsHere />
            </CliniciansOwn>
            <AskForNeeds />
          </div>
        </Writable>
      </div>
    </div>
  )
}

function IsThisForYou() {
  const t = useWords('talk')
  const { consultation, add } = useTalk()
  const answer = consultation.eligibility
  return (
    <div className={stage['part']}>
      <RadioGroup
        large
        layout="row"
        legend={t('start.forYou.legend')}
        choices={answers.map((value) => ({ value, label: t(`start.forYou.${value}`) }))}
        chosen={answer}
        onChoose={(value) => add({ type: 'eligibility.answered', answer: value })}
      />
      {answer === 'no' ? (
        <Notice tone="wrong" urgent title={t('start.notForYou')}>
          <CliniciansOwn>
            <p>
              <a href={linkTo({ page: 'start-page' })}>{t('start.leave')}</a>
            </p>
          </CliniciansOwn>
        </Notice>
      ) : null}
      {answer === 'not-sure' ? <Notice title={t('start.notSure')} /> : null}
    </div>
  )
}
