import { areas } from '../../domain/aid/areas.ts'
import { idsOf } from '../../domain/draft/entry-kinds.ts'
import { isWithin } from '../../domain/draft/finding-places.ts'
import { useWords } from '../ui/words.ts'
import { Card } from './cards/card.tsx'
import styles from './cards/cards.module.css'
import { EntriesCard } from './cards/entries-card.tsx'
import { findingsOf } from './cards/entry.ts'
import { entryFields } from './cards/entry-fields.tsx'
import { ChoiceFact, TextFact, YesFact } from './cards/fact-fields.tsx'
import { useWorkbench } from './workbench.ts'

const facts = ['id', 'version', 'area', 'written', 'reviewBy', 'funding', 'testedWithPatients', 'screening']
const keys = facts.map((fact) => `f.${fact}`)

/** What an aid is, who wrote it and when somebody looks at it again. */
export function AboutCard() {
  const t = useWords('draft')
  const { reading, at } = useWorkbench()
  if (!reading) return null
  const found = [...findingsOf(reading)].flatMap(([key, all]) =>
    keys.some((own) => isWithin(key, own)) ? all : [],
  )
  const isNew = idsOf(reading.value, 'authors').length === 0
  return (
    <>
      <Card
        title={t('card.aboutAid')}
        place="aboutAid"
        found={found}
        ledTo={at !== undefined && keys.some((key) => isWithin(at, key)) ? at : undefined}
        open={isNew}
      >
        {() => <AboutFields />}
      </Card>
      <EntriesCard kind="authors">{entryFields.authors}</EntriesCard>
    </>
  )
}

function AboutFields() {
  const t = useWords(['draft', 'cards'])
  return (
    <div className={styles['entries']}>
      <div className={styles['pair']}>
        <TextFact steps={['id']} label={t('fact.id')} />
        <TextFact steps={['version']} label={t('fact.version')} hint={t('fact.versionHint')} />
      </div>
      <ChoiceFact
        steps={['area']}
        label={t('fact.area')}
        choices={areas.map((area) => ({ value: area, label: t(`area.${area}`) }))}
      />
      <div className={styles['pair']}>
        <TextFact steps={['written']} label={t('fact.written')} kind="day" />
        <TextFact steps={['reviewBy']} label={t('fact.reviewBy')} kind="day" />
      </div>
      <TextFact steps={['funding']} label={t('fact.funding')} />
      <YesFact steps={['testedWithPatients']} label={t('cards:field.testedWithPatients')} />
      <YesFact steps={['screening']} label={t('cards:field.screening')} flag />
    </div>
  )
}
