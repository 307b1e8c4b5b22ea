import type { ReactElement } from 'react'
import { inLanguage } from './in-language.ts'
import {
  isOutcome,
  SummaryBurdens,
  SummaryChoices,
  SummaryTable,
  SummaryUnknown,
} from './summary-choices.tsx'
import { SummaryDecided, SummaryHead, SummaryNext } from './summary-document.tsx'
import { SummaryContact, SummaryHelp, SummaryQuestions } from './summary-help.tsx'
import { SummaryMatters } from './summary-matters.tsx'
import { SummaryLoad } from './summary-needs.tsx'
import { SummaryOutcome, type SummaryPartProps } from './summary-outcome.tsx'
import { SummaryPictures } from './summary-pictures.tsx'
import { SummaryReview } from './summary-review.tsx'
import { SummarySources } from './summary-sources.tsx'

/** One part of the summary; nothing where it has none. */
type Part = (of: SummaryPartProps) => ReactElement | null

const front: readonly Part[] = [
  SummaryNext,
  SummaryDecided,
  SummaryReview,
  SummaryMatters,
  SummaryQuestions,
  SummaryHelp,
  SummaryContact,
]

const nothing = <></>

const choices: Part = ({ summary, t }) => (
  <>
    <h2>{t('more.heading')}</h2>
    {SummaryChoices({ summary, t, around: () => nothing })}
  </>
)

const pictures: Part = ({ summary, t }) =>
  SummaryPictures({ rows: summary.choices.rows.filter(isOutcome), t })

const aboutFigures: Part = ({ t }) => (
  <>
    <h3>{t('choices.what')}</h3>
    <p>{t('choices.average')}</p>
  </>
)

/** The same outcome in both: the rows of both stand in one order. */
const outcomeAt =
  (place: number): Part =>
  ({ summary, t }) => {
    const row = summary.choices.rows.filter(isOutcome)[place]
    if (!row) return null
    return (
      <SummaryTable kind="outcomes" heading={t('choices.what')} summary={summary} t={t} isNarrow>
        <SummaryOutcome row={row} summary={summary} t={t} />
      </SummaryTable>
    )
  }

function behind({ summary: { aid, choices: said } }: SummaryPartProps): readonly Part[] {
  if ('none' in aid) return [choices, SummarySources]
  return [
    choices,
    pictures,
    aboutFigures,
    ...said.rows.filter(isOutcome).map((_, place) => outcomeAt(place)),
    (of) => SummaryBurdens({ ...of, isNarrow: true }),
    SummaryLoad,
    SummaryUnknown,
    SummarySources,
  ]
}

interface BothSideBySideProps {
  person: SummaryPartProps
  practice: SummaryPartProps
  /** It stands on a page that has a heading of its own. */
  isInside?: boolean
  /** What stands in place of the practice's pictures, where one of each has to do. */
  insteadOfPictures?: string | undefined
}

/**
 * The summary in two languages side by side, part by part, so that they stay level. No hooks and no handlers. Styles:
 * `both-side-by-side.css`.
 */
export function BothSideBySide({
  person,
  practice,
  isInside = false,
  insteadOfPictures,
}: BothSideBySideProps): ReactElement {
  const head: Part = (of) => <SummaryHead {...of} isInside={isInside} />
  const row = (part: Part, place: number) => {
    const isUnpictured = (of: SummaryPartProps) =>
      part === pictures && of === practice && insteadOfPictures !== undefined
    const said = [person, practice].map((of) => ({
      language: of.summary.language,
      says: isUnpictured(of) ? <p>{insteadOfPictures}</p> : part(of),
    }))
    if (said.every(({ says }) => says === null)) return null
    return (
      <div key={place} className="both-row">
        {said.map(({ language, says }) => (
          <div key={language} className="summary" {...inLanguage(language)}>
            {says}
          </div>
        ))}
      </div>
    )
  }
  return (
    <div className="both">
      <div className="both-front">{[head, ...front].map(row)}</div>
      <div className="both-behind">{behind(person).map(row)}</div>
    </div>
  )
}
