import type { ReactElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { dayIn } from '../i18n/interface-words.ts'
import { isLeftOut, type SummaryPartProps } from './summary-outcome.tsx'

/** Where the figures come from, and which aid they stand in. */
export function SummarySources({ summary, t }: SummaryPartProps): ReactElement | null {
  const { sources, aid, language } = summary
  if (isLeftOut(summary, 'choices'))
    return 'none' in aid ? null : <AboutAid aid={aid} language={language} t={t} isAlone />
  return (
    <section>
      <h2>{t('sources.heading')}</h2>
      {sources.length === 0 && <p>{t('none' in aid ? 'sources.noFigures' : 'sources.none')}</p>}
      {sources.length > 0 && (
        <ul className="summary-sources">
          {sources.map(({ id, says, address, reports }) => (
            <li key={id}>
              {id}. {says} {address}.{reports && ` ${t('sources.reports')}`}
            </li>
          ))}
        </ul>
      )}
      {'none' in aid ? null : <AboutAid aid={aid} language={language} t={t} />}
    </section>
  )
}

interface AboutAidProps {
  /** It stands in no other part. */
  isAlone?: boolean
  aid: Exclude<Summary['aid'], { none: true }>
  language: string
  t: SummaryPartProps['t']
}

function AboutAid({ aid, language, t, isAlone = false }: AboutAidProps): ReactElement {
  return (
    <>
      {isAlone ? <h2>{t('about.heading')}</h2> : <h3>{t('about.heading')}</h3>}
      <p className="summary-soft">
        {t('about.line', {
          title: aid.title,
          version: aid.version,
          written: dayIn(language, aid.written),
          authors: aid.authors.join(', '),
          reviewBy: dayIn(language, aid.reviewBy),
        })}
      </p>
      {aid.signedOff && (
        <p className="summary-soft" dir="auto">
          {t('about.signedOff', { ...aid.signedOff, day: dayIn(language, aid.signedOff.day) })}
        </p>
      )}
    </>
  )
}
