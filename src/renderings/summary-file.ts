import { createElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import { escapeHtml, staticMarkup } from './static-markup.ts'
import { SummaryDocument } from './summary-document.tsx'

/** A file that leaves the app. */
export interface Paper {
  name: string
  type: string
  content: string
}

/** Nothing may be asked for, run or framed; the file's own style is all it needs. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

const rightToLeft = /^(ar|fa|he|ps|sd|ug|ur|yi)(-|$)/

/** Data that can stand in a script element: no text in it can end the element or open a comment. */
const embedded = (summary: Summary): string =>
  JSON.stringify(summary)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')

/**
 * The summary as one HTML file that opens without network and script. `styles` is the CSS it carries: the tokens of
 * the app, `icon-array.css`, `summary-document.css`, `summary-shapes.css` (phone and print) and `summary-file.css`, in this order. Title and name are neutral.
 */
export function summaryFile(summary: Summary, t: Says<'summary'>, styles: readonly string[]): Paper {
  const { language, day } = summary
  const dir = rightToLeft.test(language) ? 'rtl' : 'ltr'
  const content = `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(t('document.kind'))}</title>
<style>
${styles.join('\n').replaceAll('</', '<\\/')}
</style>
</head>
<body>
${staticMarkup(createElement(SummaryDocument, { summary, t }))}
<script type="application/json" id="weigh-up-summary">${embedded(summary)}</script>
</body>
</html>
`
  return { name: `summary-${day}.html`, type: 'text/html', content }
}
