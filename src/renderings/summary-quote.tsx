import type { ReactElement, ReactNode } from 'react'

/** A person's own words, set apart, in whichever direction they were written. */
export const Quote = ({ children }: { children: ReactNode }): ReactElement => (
  <blockquote className="summary-quote" dir="auto">
    {children}
  </blockquote>
)
