import { createElement } from 'react'
import { coverPage, type Paper } from './file-page.ts'
import { type FileScript } from './file-script/file-script.ts'
import { type CoverProps, coverWords, ProtectedCover, spokenOn } from './protected-cover.tsx'
import { staticMarkup } from './static-markup.ts'

interface ProtectedFile extends CoverProps {
  /** The page that the words open, as `summaryFile` made it. */
  page: Paper
  /** What was sealed is `page`'s content; signs that can stand anywhere. */
  sealed: string
  script: FileScript
  styles: readonly string[]
}

/** One HTML file that holds another, sealed: without the words it says what it is, how it is opened, and nothing of what is in it. */
export const protectedFile = ({ page, sealed, script, styles, ...cover }: ProtectedFile): Paper =>
  coverPage({
    name: page.name,
    language: cover.language,
    title: cover.say('cover.title'),
    styles,
    cutOff: cover.say('file.cutOff'),
    body: staticMarkup(createElement(ProtectedCover, cover)),
    data: {
      'weigh-up-protected': sealed,
      'weigh-up-cover-words': Object.fromEntries(
        spokenOn(cover).map((each) => [each.language, coverWords(each)]),
      ),
    },
    script,
  })
