import { Disclosure } from '../../ui/disclosure.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'

const none = 'none'

/** The clinician's own recommendation, apart from everything the aid says, with whether it was asked for and why. */
export function ClinicianRecommends() {
  const t = useWords('decide')
  const { aid, consultation, add } = useTalk()
  const plain = usePlainWords()
  const { recommendation } = consultation
  const given = recommendation && (recommendation.option === null ? none : `option ${recommendation.option}`)
  const say = (part: { option?: string | null; reason?: string; asked?: boolean }) =>
    add({
      type: 'recommendation.given',
      option: recommendation?.option ?? null,
      reason: recommendation?.reason ?? '',
      asked: recommendation?.asked ?? false,
      ...part,
    })
  return (
    <Disclosure
      summary={t('recommendation.title')}
      note={
        recommendation?.option
          ? plain(`options.${recommendation.option}.name`)
          : given && t('recommendation.none')
      }
    >
      <RadioGroup
        layout="row"
        legend={t('recommendation.asked')}
        choices={[
          { value: 'asked', label: t('recommendation.askedYes') },
          { value: 'offered', label: t('recommendation.askedNo') },
        ]}
        chosen={recommendation && (recommendation.asked ? 'asked' : 'offered')}
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
    </Disclosure>
  )
}
