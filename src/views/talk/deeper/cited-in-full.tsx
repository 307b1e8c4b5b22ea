import type { Citation } from '../../../domain/aid/result.schema.ts'
import { webAddress } from '../../../domain/aid/web-address.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import styles from './cited-in-full.module.css'

/** Full citations, with who paid, when each was read, and through whom where it was read second-hand. */
export function CitedInFull({ citations }: { citations: readonly Citation[] }) {
  const t = useWords('choices')
  if (citations.length === 0) return <p>{t('source.generalAdvice')}</p>
  return (
    <ul className={styles['sources']}>
      {citations.map((citation) => (
        <li key={`${citation.source} ${citation.place} ${citation.reportedBy}`}>
          <Source id={citation.source} place={citation.place} />
          {citation.reportedBy === undefined ? null : <ReportedBy id={citation.reportedBy} />}
        </li>
      ))}
    </ul>
  )
}

function Source({ id, place }: { id: string; place: string | undefined }) {
  const t = useWords('choices')
  const language = useLanguage()
  const { aid } = useTalk()
  const source = aid.facts.sources.find((entry) => entry.id === id)
  if (!source) return null
  const { title, authors, year, address, funding, conflicts, read, searched } = source
  const lines = [
    t('source.by', { authors, year }),
    place === undefined ? '' : t('source.place', { place }),
    t('source.funding', { funding }),
    t('source.conflicts', { conflicts: conflicts ?? t('source.notSeen') }),
    searched === undefined ? '' : t('source.searched', { searched }),
    t('source.read', { day: dayIn(language, read) }),
  ]
  return (
    <>
      <a href={webAddress(address)} target="_blank" rel="noopener noreferrer">
        {title}
      </a>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <span key={line} className={styles['sourceLine']}>
            {line}
          </span>
        ))}
    </>
  )
}

function ReportedBy({ id }: { id: string }) {
  const t = useWords(['choices', 'figures'])
  const { aid } = useTalk()
  const source = aid.facts.sources.find((entry) => entry.id === id)
  if (!source) return null
  const { title, authors, year, address } = source
  return (
    <span className={styles['sourceLine']}>
      <b>{t('source.reportedBy', { by: t('figures:cited.by', { title, authors, year }) })}</b>{' '}
      <a href={webAddress(address)} target="_blank" rel="noopener noreferrer">
        {title}
      </a>
    </span>
  )
}
