import { createElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import { type FileControls, filePage, type Paper } from './file-page.ts'
import { staticMarkup } from './static-markup.ts'
import { SummaryDocument } from './summary-document.tsx'

/**
 * The summary as one HTML file that opens without network and script. `styles` is the CSS it carries: the tokens of
 * the app, `icon-array.css`, `summary-document.css`, `summary-shapes.css` (phone and print) and `summary-file.css`, in this order. Title and name are neutral.
 */
export const summaryFile = (
  summary: Summary,
  t: Says<'summary'>,
  styles: readonly string[],
  controls?: FileControls,
): Paper =>
  filePage({
    name: `summary-${summary.day}.html`,
    language: summary.language,
    title: t('document.kind'),
    styles,
    body: staticMarkup(createElement(SummaryDocument, { summary, t })),
    data: { 'weigh-up-summary': summary },
    controls,
  })
