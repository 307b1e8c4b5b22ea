import { createElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import { BothInFile, type InPractice } from './both-in-file.tsx'
import { type FileControls, filePage, type Paper } from './file-page.ts'
import { lean } from './lean.ts'
import { staticMarkup } from './static-markup.ts'
import { SummaryDocument } from './summary-document.tsx'

/** A file goes by post and by phone. */
const mostBytes = 150 * 1024

const pageOf = (
  summary: Summary,
  t: Says<'summary'>,
  {
    body,
    styles,
    controls,
  }: { body: string; styles: readonly string[]; controls?: FileControls | undefined },
): Paper =>
  filePage({
    name: `summary-${controls?.script === 'of-cover' ? 'protected-' : ''}${summary.day}.html`,
    language: summary.language,
    title: t('document.kind'),
    styles,
    body,
    data: { 'weigh-up-summary': summary },
    controls,
  })

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
  pageOf(summary, t, { body: staticMarkup(createElement(SummaryDocument, { summary, t })), styles, controls })

interface InBoth {
  styles: readonly string[]
  controls: FileControls
  practice: InPractice
}

/**
 * The same with the practice's after it. Its data is the person's alone. Where the pictures of both are too much, the
 * practice's says where they are instead. `styles` holds `both-in-file.css` too.
 */
export function summaryFileInBoth(
  summary: Summary,
  t: Says<'summary'>,
  { styles, controls, practice }: InBoth,
): Paper {
  const label = controls.t('file.languages')
  const made = (isPictured: boolean) => {
    const both = createElement(BothInFile, { summary, t, label, practice, isPictured })
    return pageOf(summary, t, { ...lean({ body: staticMarkup(both), styles }), controls })
  }
  const whole = made(true)
  return new TextEncoder().encode(whole.content).length <= mostBytes ? whole : made(false)
}
