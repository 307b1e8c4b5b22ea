import type { ReactElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { languageName } from '../i18n/language-name.ts'
import { isLanguage, languageNames } from '../i18n/languages.ts'
import type { Says } from '../i18n/translate.ts'
import { inLanguage } from './in-language.ts'
import { SummaryDocument } from './summary-document.tsx'
import type { SummaryPartProps } from './summary-outcome.tsx'

/** The same summary in the practice's language, for a paper that holds both. */
export interface InPractice extends SummaryPartProps {
  say: Says<'giving-forms'>
}

interface BothInFileProps extends SummaryPartProps {
  /** What the links from one to the other are called. */
  label: string
  practice: InPractice
  /** Whether the practice's has its pictures too. */
  isPictured: boolean
}

/** Where the pictures are, for a part that has none of its own. @param language the one of the part that has them */
export const picturesAreIn = (language: string, { summary, say }: InPractice): string =>
  say('file.pictures', { language: languageName(language, summary.language) })

const withoutPictures = (summary: Summary): Summary => ({
  ...summary,
  choices: {
    ...summary.choices,
    rows: summary.choices.rows.map((row) => (row.kind === 'outcome' ? { ...row, pictures: [] } : row)),
  },
})

/** The person's first, the practice's after it, and links to both. Styles: `both-in-file.css`. */
export function BothInFile({ summary, t, label, practice, isPictured }: BothInFileProps): ReactElement {
  const hasPictures = summary.choices.rows.some((row) => row.kind === 'outcome' && row.pictures.length > 0)
  const around = (figures: ReactElement) => (
    <>
      <p>
        <strong>{picturesAreIn(summary.language, practice)}</strong>
      </p>
      {figures}
    </>
  )
  return (
    <>
      <nav className="file-languages" aria-label={label}>
        {[summary, practice.summary].map(({ language }) => (
          <a key={language} className="file-button" href={`#in-${language}`} {...inLanguage(language)}>
            {isLanguage(language) ? languageNames[language] : languageName(language, language)}
          </a>
        ))}
      </nav>
      <div id={`in-${summary.language}`} className="file-language">
        <SummaryDocument summary={summary} t={t} />
      </div>
      <div id={`in-${practice.summary.language}`} className="file-language">
        {isPictured || !hasPictures ? (
          <SummaryDocument summary={practice.summary} t={practice.t} />
        ) : (
          <SummaryDocument
            summary={withoutPictures(practice.summary)}
            t={practice.t}
            aroundFigures={around}
          />
        )}
      </div>
    </>
  )
}
