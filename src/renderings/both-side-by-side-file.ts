import { createElement } from 'react'
import { type InPractice, picturesAreIn } from './both-in-file.tsx'
import { BothSideBySide } from './both-side-by-side.tsx'
import { type FileControls, type FilePage, filePage, type Paper, paperName } from './file-page.ts'
import { lean } from './lean.ts'
import { staticMarkup } from './static-markup.ts'
import { smallEnough } from './summary-file.ts'
import type { SummaryPartProps } from './summary-outcome.tsx'

interface SideBySideFile {
  person: SummaryPartProps
  practice: InPractice
  styles: readonly string[]
  /** In the person's language. */
  controls: FileControls
}

/**
 * The person's and the practice's side by side as one HTML file, for the screen and for paper. Its data is the person's, and
 * so is what works it. Where the pictures of both are too much, the practice's says where they are instead; where it is too
 * much still, it goes without its data, which the person's own file has too, and at last without what works it.
 */
export function sideBySideFile({ person, practice, styles, controls }: SideBySideFile): Paper {
  const data = { 'weigh-up-summary': person.summary }
  const made = (insteadOfPictures: string | undefined, more: Pick<FilePage, 'data' | 'controls'>) => () => {
    const both = createElement(BothSideBySide, { person, practice, insteadOfPictures })
    return filePage({
      name: paperName(person.summary, 'both-languages-'),
      language: person.summary.language,
      title: person.t('document.kind'),
      cutOff: controls.t('file.cutOff'),
      ...lean({ styles, body: staticMarkup(both) }),
      ...more,
    })
  }
  const instead = picturesAreIn(person.summary.language, practice)
  return smallEnough(
    made(undefined, { data, controls }),
    made(instead, { data, controls }),
    made(instead, { data: {}, controls }),
    made(instead, { data: {} }),
  )
}
