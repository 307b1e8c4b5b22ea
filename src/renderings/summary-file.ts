import { createElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'
import { BothInFile, type InPractice } from './both-in-file.tsx'
import { type FileControls, filePage, type Paper, paperName } from './file-page.ts'
import { lean } from './lean.ts'
import { staticMarkup } from './static-markup.ts'
import { SummaryDocument } from './summary-document.tsx'

const mostBytes = 150 * 1024

/** What a page around a summary is called and in which language it is, where the summary is in another one. */
export interface Around {
  language: string
  title: string
}

interface PageOf {
  body: string
  styles: readonly string[]
  controls?: FileControls | undefined
  talk?: unknown
  around?: Around | undefined
}

/** What tells it from the person's own file in a list of files. */
function kindOf({ copy, large }: Summary, controls: FileControls | undefined): string {
  if (controls?.script === 'of-cover') return 'protected-'
  return copy ? 'copy-' : large ? 'large-print-' : ''
}

const pageOf = (
  summary: Summary,
  t: Says<'summary'>,
  { body, styles, controls, talk, around }: PageOf,
): Paper =>
  filePage({
    name: paperName(summary, kindOf(summary, controls)),
    language: summary.language,
    title: t('document.kind'),
    ...around,
    styles,
    body,
    data: { 'weigh-up-summary': summary, ...(talk !== undefined && { 'weigh-up-talk': talk }) },
    controls,
  })

/** The first that is small enough to go by post and by phone, else the last. */
export function smallEnough(made: () => Paper, ...others: (() => Paper)[]): Paper {
  const paper = made()
  const [next, ...rest] = others
  const isSmall = new TextEncoder().encode(paper.content).length <= mostBytes
  return isSmall || !next ? paper : smallEnough(next, ...rest)
}

/**
 * The summary as one HTML file that opens without network and script. `styles` is the CSS it carries: the tokens of
 * the app, `icon-array.css`, `summary-document.css`, `summary-shapes.css` (phone and print) and `summary-file.css`, in this order. Title and name are neutral.
 * @param talk what the person's own file carries to be read in another language, left out where it is too much
 */
export function summaryFile(
  summary: Summary,
  t: Says<'summary'>,
  styles: readonly string[],
  { controls, talk, around }: Pick<PageOf, 'controls' | 'talk' | 'around'> = {},
): Paper {
  const page = {
    body: staticMarkup(createElement(SummaryDocument, { summary, t })),
    styles,
    controls,
    around,
  }
  return smallEnough(
    () => pageOf(summary, t, { ...page, talk }),
    () => pageOf(summary, t, page),
  )
}

interface InBoth {
  styles: readonly string[]
  controls: FileControls
  practice: InPractice
  talk?: unknown
}

/**
 * The same with the practice's after it. Its data is the person's alone. Where the pictures of both are too much, the
 * practice's says where they are instead; where it is too much still, its buttons stay in the person's language. `styles` holds `both-in-file.css` too.
 */
export function summaryFileInBoth(
  summary: Summary,
  t: Says<'summary'>,
  { styles, controls, practice, talk }: InBoth,
): Paper {
  const label = controls.t('file.languages')
  const beside = { language: practice.summary.language, t: practice.say }
  const made = (isPictured: boolean, worked: FileControls, carried?: unknown) => () => {
    const both = createElement(BothInFile, { summary, t, label, practice, isPictured })
    return pageOf(summary, t, {
      ...lean({ body: staticMarkup(both), styles }),
      controls: worked,
      talk: carried,
    })
  }
  const inEach = { ...controls, beside }
  return smallEnough(
    made(true, inEach, talk),
    made(false, inEach, talk),
    made(false, controls, talk),
    made(false, controls),
  )
}
