import { type Need, needs } from '../../../domain/consultation/communication-needs.ts'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useDraft } from '../../ui/drafts.ts'
import fieldStyles from '../../ui/field.module.css'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './communication-needs.module.css'

const answers = ['none', 'some'] as const
const yesOrNo = ['yes', 'no'] as const
const saidBy = (answer: boolean | undefined) => (answer === undefined ? undefined : answer ? 'yes' : 'no')

/** The accessible information standard in small: ask, record, share, meet and review; the head of the talk flags it. */
export function CommunicationNeeds() {
  const t = useWords('talk')
  const { consultation, add } = useTalk()
  const { asked, wanted } = consultation.needs
  const answer = (value: (typeof answers)[number]) => {
    const gone = value === 'none' ? needs.filter((need) => need in wanted) : []
    add(
      { type: 'needs.asked', answer: value },
      ...gone.map((need): NewFact => ({ type: 'need.recorded', need, wanted: false, detail: '' })),
    )
  }
  return (
    <>
      <RadioGroup
        layout="row"
        legendHidden
        legend={t('needs.ask')}
        choices={answers.map((value) => ({ value, label: t(`needs.${value}`) }))}
        chosen={asked}
        onChoose={answer}
      />
      {asked === 'some' ? (
        <>
          <WhatIsNeeded />
          <WhatFollows />
        </>
      ) : null}
    </>
  )
}

function WhatIsNeeded() {
  const t = useWords('talk')
  const { consultation, add } = useTalk()
  const { wanted } = consultation.needs
  const record = (need: Need, isWanted: boolean, detail = '') =>
    add({ type: 'need.recorded', need, wanted: isWanted, detail })
  const detailOf = (need: 'other-language' | 'other', label: string) =>
    need in wanted ? (
      <WrittenField
        label={label}
        lines={1}
        maxLength={120}
        stored={wanted[need] ?? ''}
        onWritten={(text) => record(need, true, text)}
      />
    ) : null
  return (
    <fieldset aria-label={t('needs.which')} className={stage['part']}>
      <p className={styles['legend']}>{t('needs.which')}</p>
      <div className={styles['needs']}>
        {needs.map((need) => (
          <Checkbox
            key={need}
            label={t(`needs.${need}`)}
            checked={need in wanted}
            onChange={(checked) => record(need, checked)}
          />
        ))}
      </div>
      {detailOf('other-language', t('needs.whichLanguage'))}
      {detailOf('other', t('needs.whatElse'))}
      {'large-print' in wanted ? <Notice title={t('needs.large')} /> : null}
      {'easy-read' in wanted ? <Notice title={t('needs.easyRead')} /> : null}
      {'other-language' in wanted ? <Notice title={t('needs.language')} /> : null}
    </fieldset>
  )
}

/** Whether it may be shared, whether it was met, and when to ask again. */
function WhatFollows() {
  const t = useWords('talk')
  const { consultation, add } = useTalk()
  const { mayBeShared, met } = consultation.needs
  const choices = yesOrNo.map((value) => ({ value, label: t(`needs.${value}`) }))
  return (
    <>
      <RadioGroup
        layout="row"
        legend={t('needs.sharing')}
        choices={choices}
        chosen={saidBy(mayBeShared)}
        onChoose={(value) => add({ type: 'needs.shared', agreed: value === 'yes' })}
      />
      <RadioGroup
        layout="row"
        legend={t('needs.met')}
        choices={choices}
        chosen={saidBy(met?.met)}
        onChoose={(value) => add({ type: 'needs.met', met: value === 'yes', text: met?.text ?? '' })}
      />
      {met ? (
        <WrittenField
          label={t('needs.how')}
          lines={1}
          stored={met.text}
          onWritten={(text) => add({ type: 'needs.met', met: met.met, text })}
        />
      ) : null}
      <AskAgain />
    </>
  )
}

function AskAgain() {
  const t = useWords('talk')
  const { consultation, today, add } = useTalk()
  const day = consultation.needs.reviewDay ?? ''
  // A year that is half typed is a day in the past.
  const draft = useDraft(day, (text) => {
    if (/^\d{4}-\d\d-\d\d$/.test(text) && text >= today) add({ type: 'needs.reviewDated', day: text })
    if (text === '' && day !== '') add({ type: 'needs.reviewDated', day: null })
  })
  return (
    <Field label={t('needs.review')}>
      {(tied) => (
        <input
          {...tied}
          type="date"
          className={fieldStyles['input']}
          min={today}
          max="2099-12-31"
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.settle}
        />
      )}
    </Field>
  )
}
