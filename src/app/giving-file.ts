import { fiveWords } from '../adapters/five-words/five-words.ts'
import type { ToCarry } from '../domain/take-home/carried-talk.ts'
import { talkForFile } from '../domain/take-home/talk-in-file.ts'
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
import { formWordsIn } from '../views/talk/giving/form-words.ts'
import tokens from '../views/ui/tokens.css?raw'
import { isOnlyHere, readAddress } from './only-here.ts'

type Own = Pick<Papers, 'summary' | 'says' | 'words'>

/** What works a file, in the person's language, and the page around a summary that is in another one. */
function workedIn({ summary, words }: Own, script: FileControls['script']) {
  const { language } = words
  const controls: FileControls = { script, t: formWordsIn(words) }
  const around = { language, title: words.says('summary')('document.kind') }
  return { controls, ...(language !== summary.language && { around }) }
}

/** A copy of the summary as one file, with the styles and the controls that it carries. */
export const fileFor = (papers: Own): Paper =>
  summaryFile(
    papers.summary,
    papers.says,
    summaryStyles(tokens, papers.summary),
    workedIn(papers, fileScript),
  )

interface ToFile {
  script: FileControls['script']
  toCarry: ToCarry
  practice: InPractice | undefined
}

function filed(papers: Own, { script, toCarry, practice }: ToFile): Paper {
  const { summary, says } = papers
  const styles = summaryStyles(tokens, summary)
  const worked = { ...workedIn(papers, script), talk: talkForFile(toCarry) }
  if (!practice) return summaryFile(summary, says, styles, worked)
  return summaryFileInBoth(summary, says, {
    styles: [...styles, leanCss(bothInFile)],
    controls: worked.controls,
    practice,
    talk: worked.talk,
  })
}

/**
 * The person's own file: the summary, the talk that makes it again in another language, and the practice's after it where
 * there is one. No copy carries the talk, which holds what a copy leaves out.
 */
export const ownFileFor = (papers: Own, toCarry: ToCarry, practice?: InPractice): Paper =>
  filed(papers, { script: fileScript, toCarry, practice })

/** The same file, which only these words open. It takes a second or more on a slow machine. */
export async function protectedFileFor(
  papers: Own,
  toCarry: ToCarry,
  { words, practice }: { words: string; practice: InPractice | undefined },
): Promise<Paper> {
  const page = filed(papers, { script: 'of-cover', toCarry, practice })
  return protectedFile({
    page,
    language: papers.words.language,
    sealed: await fiveWords.seal(page.content, words),
    script: protectedFileScript,
    styles: coverStyles(tokens),
    say: formWordsIn(papers.words),
    beside: practice && { language: practice.summary.language, say: practice.say },
    address: isOnlyHere() ? undefined : readAddress(),
  })
}

/** The easy read copy as one file. */
export function easyFileFor(papers: Own): Paper {
  const { summary, says, words } = papers
  return easyReadFile(summary, says, {
    say: formWordsIn(words, summary.language),
    styles: easyReadStyles(tokens),
    ...workedIn(papers, fileScript),
  })
}

/** The person's and the practice's side by side as one file. */
export const bothFileFor = ({ summary, says, words }: Own, practice: InPractice): Paper =>
  sideBySideFile({
    person: { summary, t: says },
    practice,
    styles: [...summaryStyles(tokens, summary), leanCss(bothLanguages)],
    controls: { script: fileScript, t: formWordsIn(words, summary.language) },
  })
