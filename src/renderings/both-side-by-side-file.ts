import { createElement } from 'react'
import { BothSideBySide } from './both-side-by-side.tsx'
import { filePage, type Paper } from './file-page.ts'
import { staticMarkup } from './static-markup.ts'
import type { SummaryPartProps } from './summary-outcome.tsx'

/** The person's and the practice's side by side as one HTML file, for the screen and for paper. It carries no data: the summary's own file does. */
export const sideBySideFile = (
  person: SummaryPartProps,
  practice: SummaryPartProps,
  styles: readonly string[],
): Paper =>
  filePage({
    name: `both-languages-${person.summary.day}.html`,
    language: person.summary.language,
    title: person.t('document.kind'),
    styles,
    body: staticMarkup(createElement(BothSideBySide, { person, practice })),
    data: {},
  })
