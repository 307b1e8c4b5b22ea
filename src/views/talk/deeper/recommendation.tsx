import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'

const none = 'none'

/** Before anything is known of what matters, a recommendation can rest on nothing of it: that is asked first, once. */
export function Recommendation() {
  const t = useWords(['decide', 'talk'])
  const { consultation, linkToStage } = useTalk()
  const { ownWords, priorities, recommendation } = consultation
  const [goesOn, setGoesOn] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone.
  useEffect(() => {
    if (goesOn) place.current?.querySelector('input')?.focus()
  }, [goesOn])
  if (goesOn || recommendation || ownWords !== '' || priorities.length > 0) {
    return (
      <div ref={place} className={stage['part']}>
        <Recommended />
      </div>
    )
  }
  return (
    <div className={stage['actions']}>
      <p>
        {t('decide:recommendation.hearFirst')}{' '}
        <a href={linkToStage('matters')}>
          {t('decide:recommendation.hearLink', { stage: t('talk:stages.matters') })}
        </a>
      </p>
      <Button onClick={() => setGoesOn(true)}>{t('decide:recommendation.goOn')}</Button>
    </div>
  )
}

function Recommended() {
  const t = useWords('decide')
  const { aid, consultation, add } = useTalk()
  const plain = usePlainWords()
  const { recommendation } = consultation
  const { option, asked } = recommendation ?? {}
  const given = option === undefined ? undefined : option === null ? none : `option ${option}`
  const say = (part: { option?: string | null; reason?: string; asked?: boolean }) =>
    add({
      type: 'recommendation.given',
      reason: '',
      ...recommendation,
      ...part,
    })
  return (
    <>
      <RadioGroup
        layout="row"
        legend={t('recommendation.asked')}
        choices={[
          { value: 'asked', label: t('recommendation.askedYes') },
          { value: 'offered', label: t('recommendation.askedNo') },
        ]}
        chosen={asked === undefined ? undefined : asked ? 'asked' : 'offered'}
        onChoose={(value) => say({ asked: value === 'asked' })}
      />
      {recommendation ? (
        <>
          <RadioGroup
            layout="cards"
            legend={t('recommendation.option')}
            choices={[
              ...aid.facts.options
                .filter(({ id }) => !(id in consultation.ruledOut))
                .map(({ id }) => ({ value: `option ${id}`, label: plain(`options.${id}.name`) })),
              { value: none, label: t('recommendation.none') },
            ]}
            chosen={given}
            onChoose={(value) => say({ option: value === none ? null : value.slice('option '.length) })}
          />
          <WrittenField
            label={t('recommendation.reason')}
            stored={recommendation.reason}
            onWritten={(reason) => say({ reason })}
          />
        </>
      ) : null}
    </>
  )
}
