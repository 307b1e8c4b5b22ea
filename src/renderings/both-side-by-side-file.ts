import { createElement } from 'react'
import { BothSideBySide } from './both-side-by-side.tsx'
import { filePage, type Paper } from './file-page.ts'
import { staticMarkup } from './static-markup.ts'
import type { SummaryPartProps } from './summary-outcome.tsx'

/** The person's and the practice's side by side as one HTML file, for the screen and for paper. Its data is the person's. */
export const sideBySideFile = (
  person: SummaryPartProps,
  practice: SummaryPartProps,
  styles: readonly string[],
): Paper =>
  filePage({
    name: `summary-both-languages-${person.summary.day}.html`,
    language: person.summary.language,
    title: person.t('document.kind'),
    styles,
    body: staticMarkup(createElement(BothSideBySide, { person, practice })),
    data: { 'weigh-up-summary': person.summary },
  })
