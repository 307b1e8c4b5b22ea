import { createElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import { EasyRead } from './easy-read.tsx'
import { type FileControls, filePage, type Paper } from './file-page.ts'
import { staticMarkup } from './static-markup.ts'

/** The easy read copy as one HTML file, as the summary's own. It carries no data: it shows less than the summary holds. */
export const easyReadFile = (
  summary: Summary,
  t: Says<'summary'>,
  styles: readonly string[],
  controls: FileControls,
): Paper =>
  filePage({
    name: `easy-read-${summary.day}.html`,
    language: summary.language,
    title: t('document.kind'),
    styles,
    body: staticMarkup(createElement(EasyRead, { summary, t, say: controls.t })),
    data: {},
    controls,
  })
