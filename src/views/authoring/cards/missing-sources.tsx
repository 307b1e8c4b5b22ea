import { idsOf } from '../../../domain/draft/entry-kinds.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './cards.module.css'
import { PlaceList } from './place-list.tsx'
import { citedIn } from './source-entry.tsx'

/** Sources that are cited and stand in no list, each with where. */
export function MissingSources() {
  const t = useWords('cards')
  const { reading } = useWorkbench()
  if (!reading) return null
  const known = new Set(idsOf(reading.value, 'sources'))
  return (
    <>
      {[...citedIn(reading)]
        .filter(([id]) => !known.has(id))
        .map(([id, places]) => (
          <div key={id}>
            <p className={styles['fault']}>{t('source.missing', { id })}</p>
            <PlaceList places={places} />
          </div>
        ))}
    </>
  )
}
