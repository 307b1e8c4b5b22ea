import { fiveWords } from '../adapters/five-words/five-words.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { ToCarry } from '../domain/take-home/carried-talk.ts'
import { talkForFile } from '../domain/take-home/talk-in-file.ts'
import type { Says } from '../i18n/translate.ts'
import bothInFile from '../renderings/both-in-file.css?raw'
import type { InPractice } from '../renderings/both-in-file.tsx'
import bothLanguages from '../renderings/both-side-by-side.css?raw'
import { sideBySideFile } from '../renderings/both-side-by-side-file.ts'
import { easyReadFile } from '../renderings/easy-read-file.ts'
import type { FileControls, Paper } from '../renderings/file-page.ts'
import { fileScript, protectedFileScript } from '../renderings/file-script/file-script.ts'
import { leanCss } from '../renderings/lean.ts'
import type { Papers } from '../renderings/papers.ts'
import { protectedFile } from '../renderings/protected-file.ts'
import { summaryFile, summaryFileInBoth } from '../renderings/summary-file.ts'
import { coverStyles, easyReadStyles, summaryStyles } from '../renderings/summary-styles.ts'
import tokens from '../views/ui/tokens.css?raw'
import { isOnlyHere, readAddress } from './only-here.ts'

type Forms = Says<'giving-forms'>

const controlsIn = (t: Forms): FileControls => ({ script: fileScript, t })

/** A copy of the summary as one file, with the styles and the controls that it carries. */
export const fileFor = (summary: Summary, t: Says<'summary'>, say: Forms): Paper =>
  summaryFile(summary, t, summaryStyles(tokens, summary), { controls: controlsIn(say) })

type Own = Pick<Papers, 'summary' | 'says'>

interface ToFile {
  controls: FileControls
  toCarry: ToCarry
  practice: InPractice | undefined
}

function filed({ summary, says }: Own, { controls, toCarry, practice }: ToFile): Paper {
  const styles = summaryStyles(tokens, summary)
  const talk = talkForFile(toCarry)
  if (!practice) return summaryFile(summary, says, styles, { controls, talk })
  const inBoth = { styles: [...styles, leanCss(bothInFile)], controls, practice, talk }
  return summaryFileInBoth(summary, says, inBoth)
}

/**
 * The person's own file: the summary, the talk that makes it again in another language, and the practice's after it where
 * there is one. No copy carries the talk, which holds what a copy leaves out.
 */
export const ownFileFor = (papers: Own, say: Forms, toCarry: ToCarry, practice?: InPractice): Paper =>
  filed(papers, { controls: controlsIn(say), toCarry, practice })

/** The same file, which only these words open. It takes a second or more on a slow machine. */
export async function protectedFileFor(
  papers: Own,
  say: Forms,
  toCarry: ToCarry,
  { words, practice }: { words: string; practice: InPractice | undefined },
): Promise<Paper> {
  const page = filed(papers, { controls: { script: 'of-cover', t: say }, toCarry, practice })
  return protectedFile({
    page,
    language: papers.summary.language,
    sealed: await fiveWords.seal(page.content, words),
    script: protectedFileScript,
    styles: coverStyles(tokens),
    say,
    beside: practice && { language: practice.summary.language, say: practice.say },
    address: isOnlyHere() ? undefined : readAddress(),
  })
}

/** The easy read copy as one file. */
export const easyFileFor = (summary: Summary, t: Says<'summary'>, say: Forms): Paper =>
  easyReadFile(summary, t, easyReadStyles(tokens), controlsIn(say))

/** The person's and the practice's side by side as one file. */
export const bothFileFor = (summary: Summary, t: Says<'summary'>, practice: InPractice): Paper =>
  sideBySideFile({ summary, t }, practice, [...summaryStyles(tokens, summary), leanCss(bothLanguages)])
