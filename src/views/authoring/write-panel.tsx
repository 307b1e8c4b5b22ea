import { sections } from '../../domain/aid/sections.ts'
import type { Slot } from '../../domain/aid/slots.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import type { EntryKind } from '../../domain/draft/entry-kinds.ts'
import { isWithin, placeKey } from '../../domain/draft/finding-places.ts'
import { useWords } from '../ui/words.ts'
import { AboutCard } from './about-card.tsx'
import { Card } from './cards/card.tsx'
import styles from './cards/cards.module.css'
import { EntriesCard } from './cards/entries-card.tsx'
import { findingsOf } from './cards/entry.ts'
import { entryFields } from './cards/entry-fields.tsx'
import { WordsField } from './cards/fact-fields.tsx'
import { MissingSources } from './cards/missing-sources.tsx'
import { MendFirst } from './mend-first.tsx'
import { useSlotLabel } from './slot-label.ts'
import { Unreadable } from './unreadable.tsx'
import { useLedFocus } from './use-led-focus.ts'
import { useWorkbench } from './workbench.ts'

/** The cards in their order. */
const order: readonly EntryKind[] = [...sections, 'reviews', 'sources']

/** The cards of an aid: its words with their facts, entry by entry, and its sources. Figures stand elsewhere. */
export function WritePanel() {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  const panel = useLedFocus()
  if (!reading) return <p>{t('reading')}</p>
  // Fields of nothing would look as if all were lost.
  if (reading.value === undefined) return <Unreadable />
  return (
    <div ref={panel} className={styles['cards']}>
      {reading.seen ? null : <MendFirst waits="all" />}
      <AboutCard />
      <WordsCard reading={reading} title={t('card.choice')} place="choice" slots={roots} open />
      {order.map((kind) => (
        <EntriesCard key={kind} kind={kind} head={<Head kind={kind} />}>
          {entryFields[kind]}
        </EntriesCard>
      ))}
    </div>
  )
}

/** What stands above the entries of a card. */
function Head({ kind }: { kind: EntryKind }) {
  const t = useWords('card-facts')
  if (kind === 'sources') return <MissingSources />
  return kind === 'axes' || kind === 'scales' ? <p className={styles['soft']}>{t(`${kind}.about`)}</p> : null
}

const roots: readonly Slot[] = [
  { path: 'title', kind: 'line', required: true },
  { path: 'short', kind: 'line', required: true },
  { path: 'synonyms', kind: 'line', required: true },
  { path: 'about', kind: 'prose', required: true },
]

interface WordsCardProps {
  reading: DraftReading
  title: string
  place: string
  slots: readonly Slot[]
  open?: boolean
}

/** Words without facts that a form could change. */
function WordsCard({ reading, title, place, slots, open = false }: WordsCardProps) {
  const t = useWords('draft')
  const slotLabel = useSlotLabel()
  const { at } = useWorkbench()
  const language = reading.sourceLanguage
  if (slots.length === 0) return null
  const keys = slots.map(({ path }) => placeKey({ in: 'words', language, slot: path }))
  return (
    <Card
      title={title}
      place={place}
      found={keys.flatMap((key) => findingsOf(reading).get(key) ?? [])}
      ledTo={at !== undefined && keys.some((key) => isWithin(at, key)) ? at : undefined}
      open={open}
    >
      {() => (
        <div className={styles['entries']}>
          {slots.map(({ path, kind, required }) => (
            <WordsField
              key={path}
              slot={path}
              kind={kind}
              label={slotLabel(path, reading)}
              hint={required ? undefined : t('mayBeLeft')}
            />
          ))}
        </div>
      )}
    </Card>
  )
}
