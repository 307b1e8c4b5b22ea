import type { ReactElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { dayIn } from '../i18n/interface-words.ts'
import { aboutAid } from './about-aid.ts'
import { aidStates, spaced } from './aid-states.tsx'
import { isLeftOut, type SummaryPartProps } from './summary-outcome.tsx'

/** Where the figures come from, then the aid itself: its version, its day and how it stands. */
export function SummarySources({ summary, t }: SummaryPartProps): ReactElement | null {
  const { sources, aid } = summary
  if (isLeftOut(summary, 'choices'))
    return 'none' in aid ? null : <AboutAid summary={summary} aid={aid} t={t} isAlone />
  return (
    <section>
      <h3>{t('sources.heading')}</h3>
      {sources.length === 0 && <p>{t('none' in aid ? 'sources.noFigures' : 'sources.none')}</p>}
      {sources.length > 0 && (
        <ul className="summary-sources">
          {sources.map(({ id, says, address, reports }) => (
            <li key={id}>
              {id}. <Named summary={summary} says={says} /> <bdi>{address}</bdi>.
              {reports && ` ${t('sources.reports')}`}
            </li>
          ))}
        </ul>
      )}
      {'none' in aid ? null : <AboutAid summary={summary} aid={aid} t={t} />}
    </section>
  )
}

/** Authors and title, as `cited.line` puts them, are in the aid's own language; what follows them is in the document's. */
function Named({ summary: { aid, language }, says }: { summary: Summary; says: string }): ReactElement {
  const { source = language } = ('none' in aid ? undefined : aid.translation) ?? {}
  const [, names, when] = /^(.+\.) ([^.]+\.)$/s.exec(says) ?? []
  if (source === language || names === undefined) return <>{says}</>
  return (
    <>
      <span lang={source}>{names}</span> {when}
    </>
  )
}

interface AboutAidProps extends SummaryPartProps {
  aid: Exclude<Summary['aid'], { none: true }>
  /** It stands in no other part. */
  isAlone?: boolean
}

function AboutAid({ summary, aid, t, isAlone = false }: AboutAidProps): ReactElement {
  const { language } = summary
  const states = aidStates(summary, t)
  return (
    <div className="summary-whole">
      {isAlone ? <h2>{t('about.heading')}</h2> : <h3>{t('about.heading')}</h3>}
      <p className="summary-soft">{aboutAid(aid, language, t)}</p>
      {aid.signedOff && (
        <p className="summary-soft" dir="auto">
          {t('about.signedOff', { ...aid.signedOff, day: dayIn(language, aid.signedOff.day) })}
        </p>
      )}
      {states.length > 0 && <p className="summary-soft">{spaced(states)}</p>}
    </div>
  )
}
