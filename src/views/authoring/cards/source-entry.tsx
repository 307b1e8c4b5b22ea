import { use } from 'react'
import { citationsIn } from '../../../domain/draft/citations.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import { sourceAddress } from '../../../domain/draft/source-address.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './cards.module.css'
import { EntryContext } from './entry.ts'
import { TextFact, YesFact } from './fact-fields.tsx'
import { PlaceList } from './place-list.tsx'

const known = new WeakMap<DraftReading, ReturnType<typeof citationsIn>>()

/** Where each source is cited; it is looked for once for all of them. */
export function citedIn(reading: DraftReading): ReturnType<typeof citationsIn> {
  const found = known.get(reading) ?? citationsIn(reading)
  known.set(reading, found)
  return found
}

/** One source: what it is, where it is found, and where the aid rests on it. */
export function SourceEntry() {
  const t = useWords(['cards', 'draft'])
  const { reading } = useWorkbench()
  const id = use(EntryContext)?.id ?? ''
  const places = (reading && citedIn(reading).get(id)) ?? []
  return (
    <>
      <TextFact steps={['title']} label={t('draft:source.title')} />
      <div className={styles['pair']}>
        <TextFact steps={['authors']} label={t('source.authors')} />
        <TextFact steps={['year']} label={t('draft:source.year')} hint={t('source.yearHint')} />
      </div>
      <TextFact
        steps={['address']}
        label={t('draft:source.address')}
        hint={t('source.addressHint')}
        tidy={sourceAddress}
      />
      <div className={styles['pair']}>
        <TextFact steps={['read']} label={t('draft:source.read')} kind="day" />
        <TextFact steps={['searched']} label={t('source.searched')} mayBeAbsent />
      </div>
      <div className={styles['pair']}>
        <TextFact steps={['funding']} label={t('draft:source.funding')} />
        <TextFact steps={['conflicts']} label={t('draft:source.conflicts')} mayBeAbsent />
      </div>
      <YesFact steps={['secondary']} label={t('source.secondary')} flag />
      {places.length > 0 ? (
        <div>
          <h4 className={styles['small']}>{t('source.where')}</h4>
          <PlaceList places={places} />
        </div>
      ) : null}
    </>
  )
}

/** One author, with what may have a hold on what they write. */
export function AuthorEntry() {
  const t = useWords('draft')
  return (
    <>
      <div className={styles['pair']}>
        <TextFact steps={['name']} label={t('fact.name')} />
        <TextFact steps={['role']} label={t('fact.role')} />
      </div>
      <TextFact steps={['interests']} label={t('fact.interests')} />
    </>
  )
}
