import { sections } from '../../domain/aid/sections.ts'
import type { Slot } from '../../domain/aid/slots.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import { messageOf } from '../../renderings/check-lines.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import { AboutCard } from './about-card.tsx'
import styles from './draft.module.css'
import { DraftField } from './draft-field.tsx'
import { findingsOfSlot } from './findings.ts'
import { SourcesCard } from './sources-card.tsx'
import { useWorkbench } from './workbench.ts'

/** The cards of an aid: what it is, its words by section and its sources. Figures stand in the text of the facts. */
export function WritePanel() {
  const t = useWords('draft')
  const { reading, linkTo } = useWorkbench()
  if (!reading) return <p>{t('reading')}</p>
  return (
    <div className={styles['cards']}>
      {reading.slots.length === 0 ? (
        <Notice tone="wrong" title={t('shapeless.title')}>
          <p>{t('shapeless.what')}</p>
          <p>
            <a href={linkTo('text')}>{t('panel.text')}</a>
          </p>
        </Notice>
      ) : null}
      <AboutCard />
      {reading.slots.length > 0 ? (
        <>
          <WordsCard reading={reading} title={t('card.choice')} slots={reading.slots.filter(isRoot)} open />
          {sections.map((section) => (
            <WordsCard
              key={section}
              reading={reading}
              title={t(`card.${section}`)}
              slots={reading.slots.filter(({ path }) => path.startsWith(`${section}.`))}
            />
          ))}
        </>
      ) : null}
      <SourcesCard />
    </div>
  )
}

const isRoot = ({ path }: Slot): boolean => !path.includes('.')

interface WordsCardProps {
  reading: DraftReading
  title: string
  slots: readonly Slot[]
  open?: boolean
}

function WordsCard({ reading, title, slots, open = false }: WordsCardProps) {
  const t = useWords('draft')
  const language = reading.sourceLanguage
  if (slots.length === 0) return null
  const faulty = slots.filter(({ path }) => findingsOfSlot(reading, language, path).length > 0).length
  return (
    <Disclosure summary={title} note={faulty > 0 ? t('toMend', { count: faulty }) : undefined} open={open}>
      <div className={styles['fields']}>
        {slots.map((slot) => (
          <SlotField key={slot.path} reading={reading} slot={slot} />
        ))}
      </div>
    </Disclosure>
  )
}

function SlotField({ reading, slot: { path, kind, required } }: { reading: DraftReading; slot: Slot }) {
  const t = useWords('draft')
  const { edit } = useWorkbench()
  const language = reading.sourceLanguage
  const faults = findingsOfSlot(reading, language, path).map(messageOf)
  return (
    <DraftField
      label={labelOf(path, reading, (name) => t(`slot.${name}`))}
      hint={required ? undefined : t('mayBeLeft')}
      stored={reading.words[language]?.[path]?.prose ?? ''}
      faults={faults}
      kind={kind}
      language={language}
      onWrite={(text) =>
        edit({ in: 'words', do: 'write', language, slot: path, text: text.trim() || undefined })
      }
    />
  )
}

const slotNames = [
  'name',
  'about',
  'short',
  'title',
  'synonyms',
  'living',
  'who',
  'certainty',
  'note',
  'time',
  'judgement',
  'clear',
  'disagreement',
  'rule',
  'low',
  'high',
] as const
type SlotName = (typeof slotNames)[number]

/** `options.splint.short` as people say it: "Night splint: in one line". What has no name of its own keeps its id. */
function labelOf(path: string, reading: DraftReading, say: (name: SlotName) => string): string {
  const words = reading.words[reading.sourceLanguage] ?? {}
  const ids = path.split('.')
  const last = ids.at(-1) ?? path
  const known = slotNames.find((name) => name === last)
  const named = (length: number): string =>
    words[[...ids.slice(0, length), 'name'].join('.')]?.prose ?? ids[length - 1] ?? ''
  const parents = ids.slice(1, -1).map((_, place) => named(place + 2))
  const own = known ? say(known) : (words[`options.${last}.name`]?.prose ?? last)
  return [...parents, own].join(' – ')
}
