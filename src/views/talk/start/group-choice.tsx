import type { AxisFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'

const none = 'none-of-these'

/** Which of the aid's groups this person is in, by the aid's written rule. A group's id is never `none-of-these`. */
export function GroupChoice({ axis }: { axis: AxisFacts }) {
  const t = useWords('talk')
  const { consultation, words, add } = useTalk()
  const plain = usePlainWords()
  const sentences = useFigureSentences()
  const chosen = consultation.groups[axis.id]
  const choices = axis.groups.map(({ id }) => ({ value: id, label: sentences.group(axis.id, id) }))
  return (
    <div>
      <RadioGroup
        large
        legend={plain(`axes.${axis.id}.name`)}
        hint={plain(`axes.${axis.id}.rule`)}
        choices={[...choices, { value: none, label: t('start.noGroup'), detail: t('start.noGroupDetail') }]}
        chosen={chosen === null ? none : chosen}
        onChoose={(value) =>
          add({ type: 'group.chosen', axis: axis.id, group: value === none ? null : value })
        }
      />
      <Disclosure summary={t('start.aboutAxis')}>
        <Prose text={sentences.of(`axes.${axis.id}.about`).prose(words(`axes.${axis.id}.about`))} />
      </Disclosure>
    </div>
  )
}
