import { createElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import { EasyRead } from './easy-read.tsx'
import { type FileControls, filePage, type Paper, paperName } from './file-page.ts'
import { staticMarkup } from './static-markup.ts'
import { type Around, smallEnough } from './summary-file.ts'

interface EasyFile {
  /** The words that only easy read has, in the summary's language. */
  say: Says<'giving-forms'>
  styles: readonly string[]
  controls: FileControls
  around?: Around | undefined
}

/** The easy read copy as one HTML file, as the summary's own. It carries the whole summary as data, to be read again, where there is room. */
export const easyReadFile = (
  summary: Summary,
  t: Says<'summary'>,
  { say, styles, controls, around }: EasyFile,
): Paper => {
  const page = {
    name: paperName(summary, 'easy-read-'),
    language: summary.language,
    title: t('document.kind'),
    ...around,
    styles,
    body: staticMarkup(createElement(EasyRead, { summary, t, say })),
    controls,
  }
  return smallEnough(
    () => filePage({ ...page, data: { 'weigh-up-summary': summary } }),
    () => filePage({ ...page, data: {} }),
  )
}
