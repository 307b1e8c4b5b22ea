import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import { easyReadFile } from '../renderings/easy-read-file.ts'
import type { FileControls, Paper } from '../renderings/file-page.ts'
import { fileScript } from '../renderings/file-script/file-script.ts'
import { summaryFile } from '../renderings/summary-file.ts'
import { easyReadStyles, summaryStyles } from '../renderings/summary-styles.ts'
import { formWords } from '../views/talk/giving/form-words.ts'
import tokens from '../views/ui/tokens.css?raw'

const controlsIn = (language: string): FileControls => ({
  script: fileScript,
  t: formWords.says('giving-forms', language),
})

/** The summary as one file, with the styles and the controls that it carries. */
export const fileFor = (summary: Summary, t: Says<'summary'>): Paper =>
  summaryFile(summary, t, summaryStyles(tokens, summary), controlsIn(summary.language))

/** The easy read copy as one file. */
export const easyFileFor = (summary: Summary, t: Says<'summary'>): Paper =>
  easyReadFile(summary, t, easyReadStyles(tokens), controlsIn(summary.language))
