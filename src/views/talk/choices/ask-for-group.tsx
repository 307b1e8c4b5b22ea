import { useTranslation } from 'react-i18next'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './choices-table.module.css'

const none = 'none-of-these'

/** Asks for the group that a row's figures need, where they would stand. A group's id is never `none-of-these`. */
export function AskForGroup({ axis, asks }: { axis: string; asks: boolean }) {
  const { t } = useTranslation('choices')
  const { aid, add } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const found = aid.facts.axes?.find(({ id }) => id === axis)
  if (!found || !asks) return <span className={styles['words']}>{t('group.above')}</span>
  return (
    <Writable>
      <div className={styles['ask']}>
        <p className={styles['words']}>{t('group.ask')}</p>
        <RadioGroup
          layout="row"
          legend={plain(`axes.${axis}.name`)}
          choices={[
            ...found.groups.map(({ id }) => ({ value: id, label: sentences.group(axis, id) })),
            { value: none, label: t('group.notKnown') },
          ]}
          chosen={undefined}
          onChoose={(value) => add({ type: 'group.chosen', axis, group: value === none ? null : value })}
        />
      </div>
    </Writable>
  )
}
