import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import bothInFile from '../renderings/both-in-file.css?raw'
import type { InPractice } from '../renderings/both-in-file.tsx'
import bothLanguages from '../renderings/both-side-by-side.css?raw'
import { sideBySideFile } from '../renderings/both-side-by-side-file.ts'
import { easyReadFile } from '../renderings/easy-read-file.ts'
import type { Paper } from '../renderings/file-page.ts'
import { fileScript } from '../renderings/file-script/file-script.ts'
import { leanCss } from '../renderings/lean.ts'
import { summaryFile, summaryFileInBoth } from '../renderings/summary-file.ts'
import { easyReadStyles, summaryStyles } from '../renderings/summary-styles.ts'
import tokens from '../views/ui/tokens.css?raw'

type Forms = Says<'giving-forms'>

const controlsIn = (t: Forms) => ({ script: fileScript, t })

/** The summary as one file, with the styles and the controls that it carries; with the practice's after it where there is one. */
export function fileFor(summary: Summary, t: Says<'summary'>, say: Forms, practice?: InPractice): Paper {
  const styles = summaryStyles(tokens, summary)
  const controls = controlsIn(say)
  if (!practice) return summaryFile(summary, t, styles, controls)
  return summaryFileInBoth(summary, t, { styles: [...styles, leanCss(bothInFile)], controls, practice })
}

/** The easy read copy as one file. */
export const easyFileFor = (summary: Summary, t: Says<'summary'>, say: Forms): Paper =>
  easyReadFile(summary, t, easyReadStyles(tokens), controlsIn(say))

/** The person's and the practice's side by side as one file. */
export const bothFileFor = (summary: Summary, t: Says<'summary'>, practice: InPractice): Paper =>
  sideBySideFile({ summary, t }, practice, [...summaryStyles(tokens, summary), leanCss(bothLanguages)])
