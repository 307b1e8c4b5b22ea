import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import { type Paper, summaryFile } from '../renderings/summary-file.ts'
import { summaryStyles } from '../renderings/summary-styles.ts'
import tokens from '../views/ui/tokens.css?raw'

/** The summary as one file, with the styles that it carries. */
export const fileFor = (summary: Summary, t: Says<'summary'>): Paper =>
  summaryFile(summary, t, summaryStyles(tokens, summary))
