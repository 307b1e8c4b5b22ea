import type { ReactElement, ReactNode } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'

interface QuoteProps {
  summary: Pick<Summary, 'untranslated' | 'retold'>
  children: ReactNode
}

/** Of a person's own words: nobody knows in which language they are where the paper is not in that of the talk. */
export const ownLanguage = ({ untranslated, retold }: QuoteProps['summary']): '' | undefined =>
  (untranslated || retold) && ''

/** A person's own words, set apart, in whichever direction they were written. */
export const Quote = ({ summary, children }: QuoteProps): ReactElement => (
  <blockquote className="summary-quote" dir="auto" lang={ownLanguage(summary)}>
    {children}
  </blockquote>
)
