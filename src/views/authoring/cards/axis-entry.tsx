import { use } from 'react'
import { groupings } from '../../../domain/draft/entry-adding.ts'
import { listAt } from '../../../domain/draft/entry-kinds.ts'
import { factAt, textAt } from '../../../domain/draft/fact-at.ts'
import { namedAt } from '../../../domain/draft/id-mentions.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { BasisField } from './basis-field.tsx'
import styles from './cards.module.css'
import { EntryContext, useFact } from './entry.ts'
import { ChoiceFact, WordsField } from './fact-fields.tsx'
import { GroupsField } from './groups-field.tsx'
import { NumberFact } from './number-fact.tsx'
import { PlaceList } from './place-list.tsx'

const scores = ['from', 'to', 'figuresFor'] as const

/** One way in which an aid groups people, with the rule by which a person finds their group. */
export function AxisEntry() {
  const t = useWords(['card-facts', 'draft'])
  const { path, value } = useFact([])
  const id = use(EntryContext)?.id ?? ''
  const grouping = textAt(value, [...path, 'scale'])
  const groups = [...path, 'groups']
  // Scores that stand there although the groups are kinds have to be seen to be taken out.
  const hasScores = [...listAt(value, groups).keys()].some((place) =>
    scores.some((name) => factAt(value, [...groups, place, name]) !== undefined),
  )
  const isScore = grouping !== 'kind'
  return (
    <>
      <WordsField slot={`axes.${id}.name`} label={t('draft:slot.name')} />
      <div className={styles['pair']}>
        <ChoiceFact
          steps={['scale']}
          label={t('axes.grouping')}
          choices={groupings.map((one) => ({ value: one, label: t(`axes.groupings.${one}`) }))}
        />
        {isScore || factAt(value, [...path, 'step']) !== undefined ? (
          <NumberFact
            steps={['step']}
            label={t('axes.step')}
            hint={t('axes.stepHint')}
            rule={{ aboveZero: true }}
            mayBeAbsent={!isScore}
          />
        ) : null}
      </div>
      <WordsField slot={`axes.${id}.about`} label={t('draft:slot.about')} kind="prose" />
      <WordsField slot={`axes.${id}.rule`} label={t('draft:slot.rule')} hint={t('axes.rule')} />
      <BasisField sourcesOnly />
      <GroupsField hasScores={isScore || hasScores} />
      <UsedAt id={id} />
    </>
  )
}

function UsedAt({ id }: { id: string }) {
  const t = useWords('card-facts')
  const { reading } = useWorkbench()
  const places = reading ? namedAt(reading, 'axes', id) : []
  if (places.length === 0) return <p className={styles['soft']}>{t('axes.unused')}</p>
  return (
    <div>
      <p className={styles['small']}>
        <b>{t('axes.usedAt')}</b>
      </p>
      <PlaceList places={places.map((path) => ({ in: 'facts', path: path.slice(0, -1) }))} />
    </div>
  )
}
