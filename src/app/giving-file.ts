import { fiveWords } from '../adapters/five-words/five-words.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import bothInFile from '../renderings/both-in-file.css?raw'
import type { InPractice } from '../renderings/both-in-file.tsx'
import bothLanguages from '../renderings/both-side-by-side.css?raw'
import { sideBySideFile } from '../renderings/both-side-by-side-file.ts'
import { easyReadFile } from '../renderings/easy-read-file.ts'
import type { FileControls, Paper } from '../renderings/file-page.ts'
import { fileScript, protectedFileScript } from '../renderings/file-script/file-script.ts'
import { leanCss } from '../renderings/lean.ts'
import { protectedFile } from '../renderings/protected-file.ts'
import { summaryFile, summaryFileInBoth } from '../renderings/summary-file.ts'
import { coverStyles, easyReadStyles, summaryStyles } from '../renderings/summary-styles.ts'
import tokens from '../views/ui/tokens.css?raw'
import { isOnlyHere, readAddress } from './only-here.ts'

type Forms = Says<'giving-forms'>

const controlsIn = (t: Forms): FileControls => ({ script: fileScript, t })

interface ToFile {
  controls: FileControls
  practice: InPractice | undefined
}

function filed(summary: Summary, t: Says<'summary'>, { controls, practice }: ToFile): Paper {
  const styles = summaryStyles(tokens, summary)
  if (!practice) return summaryFile(summary, t, styles, controls)
  return summaryFileInBoth(summary, t, { styles: [...styles, leanCss(bothInFile)], controls, practice })
}

/** The summary as one file, with the styles and the controls that it carries; with the practice's after it where there is one. */
export const fileFor = (summary: Summary, t: Says<'summary'>, say: Forms, practice?: InPractice): Paper =>
  filed(summary, t, { controls: controlsIn(say), practice })

/** The same file, which only these words open. It takes a second or more on a slow machine. */
export async function protectedFileFor(
  summary: Summary,
  t: Says<'summary'>,
  { say, words, practice }: { say: Forms; words: string; practice: InPractice | undefined },
): Promise<Paper> {
  const page = filed(summary, t, { controls: { script: 'of-cover', t: say }, practice })
  return protectedFile({
    page,
    language: summary.language,
    sealed: await fiveWords.seal(page.content, words),
    script: protectedFileScript,
    styles: coverStyles(tokens),
    say,
    address: isOnlyHere() ? undefined : readAddress(),
  })
}

/** The easy read copy as one file. */
export const easyFileFor = (summary: Summary, t: Says<'summary'>, say: Forms): Paper =>
  easyReadFile(summary, t, easyReadStyles(tokens), controlsIn(say))

/** The person's and the practice's side by side as one file. */
export const bothFileFor = (summary: Summary, t: Says<'summary'>, practice: InPractice): Paper =>
  sideBySideFile({ summary, t }, practice, [...summaryStyles(tokens, summary), leanCss(bothLanguages)])
