import { lazy } from 'react'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { CliniciansOwn } from '../clinicians-own.tsx'
import stage from '../stage.module.css'
import { AskForNeeds } from '../start/ask-for-needs.tsx'
import { WhoIsHere } from '../start/who-is-here.tsx'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import { ChoiceBoxes } from './choice-boxes.tsx'

const ReviewPart = lazy(async () => ({ default: (await import('../review/review-part.tsx')).ReviewPart }))

const FromHomeCards = lazy(async () => ({
  default: (await import('../../preparing/from-home-card.tsx')).FromHomeCards,
}))

/** Team talk without an aid: what the choice is about, what there is to choose from, who is here. */
export function StartWithoutAid() {
  const t = useWords(['blank', 'talk'])
  const { consultation, add } = useTalk()
  return (
    <div className={stage['stage']}>
      <div>
        <h1>{t('talk:start.title')}</h1>
        {consultation.review ? null : <p className={stage['lead']}>{t('start.lead')}</p>}
      </div>
      {consultation.fromHome.length > 0 ? <FromHomeCards /> : null}
      {consultation.review ? <ReviewPart review={consultation.review} /> : null}
      <Writable>
        <div className={stage['two']} data-columns>
          <div className={stage['part']}>
            <WrittenField
              label={t('start.title')}
              hint={t('start.titleHint')}
              stored={consultation.withoutAid?.name ?? ''}
              lines={1}
              maxLength={120}
              onWritten={(text) => add({ type: 'choice.named', text })}
            />
            <ChoiceBoxes />
          </div>
          <div>
            <CliniciansOwn>
              <WhoIsHere />
            </CliniciansOwn>
            <AskForNeeds />
          </div>
        </div>
      </Writable>
    </div>
  )
}
