import type { Citation } from '../../../domain/aid/result.schema.ts'
import { webAddress } from '../../../domain/aid/web-address.ts'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

/** Short names of sources, each a link to where it stands. */
export function SourceNames({ sources }: { sources: readonly string[] }) {
  const t = useWords('figures')
  const { aid } = useTalk()
  const found = sources.flatMap((id) => aid.facts.sources.find((source) => source.id === id) ?? [])
  return found.map(({ id, address, authors, year }, place) => (
    <span key={id}>
      {place > 0 ? ' ' : null}
      <a href={webAddress(address)} target="_blank" rel="noopener noreferrer">
        {t('cited.short', { authors, year })}
      </a>
    </span>
  ))
}

/** Where a result is from, in short: each source a link to it, with the page through which it was read. */
export function CitedNames({ citations }: { citations: readonly Citation[] }) {
  const t = useWords('figures')
  const { aid } = useTalk()
  const sourceOf = (id: string | undefined) => aid.facts.sources.find((source) => source.id === id)
  return citations.flatMap(({ source, place, reportedBy }) => {
    const found = sourceOf(source)
    if (!found) return []
    const by = sourceOf(reportedBy)
    const { authors, year } = found
    return [
      <a
        key={`${source} ${place} ${reportedBy}`}
        href={webAddress((by ?? found).address)}
        target="_blank"
        rel="noopener noreferrer"
      >
        {by
          ? t('cited.shortReported', { authors, year, by: by.authors })
          : t('cited.short', { authors, year })}
      </a>,
    ]
  })
}
