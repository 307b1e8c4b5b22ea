import type { ReactElement, ReactNode } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'

export interface EasyReadProps {
  summary: Summary
  t: Says<'summary'>
  /** The words that only easy read has. */
  say: Says<'giving-forms'>
}

/** Plain line drawings in a field of 24 by 24; they say nothing that the words beside them do not. */
const drawings = {
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5M8 14.5h3M13 14.5h3',
  speech: 'M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12.5h5',
  tick: 'M4 12.5l5.5 5.5L20 6.5',
  question: 'M8 9a4 4 0 1 1 6 3.4c-1.4.8-2 1.5-2 3.1M12 19v.6',
  phone:
    'M7 3l3 5-2.2 2.2c1 2.4 3.6 5 6 6L16 14l5 3-1 3.5c-.3.8-1 1.2-2 1C10 20 4 14 2.5 6c-.2-1 .2-1.7 1-2z',
  person: 'M12 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM5 21c0-4.5 3-7 7-7s7 2.5 7 7',
  ways: 'M12 21v-8M12 13L6 6M12 13l6-7M6 10V6h4M18 10V6h-4',
  heart: 'M12 20C6 15.5 3.5 12.5 3.5 9a4.2 4.2 0 0 1 8.5-1 4.2 4.2 0 0 1 8.5 1c0 3.5-2.5 6.5-8.5 11z',
  people:
    'M8 6a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM3 19c0-3.5 2-5.5 5-5.5s5 2 5 5.5M16 6a2.5 2.5 0 1 1 0 5M16.5 13.5c2.8 0 4.5 2 4.5 5.5',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.3v.4',
  paper: 'M6 3h9l4 4v14H6zM14.5 3v5H19M9 12h7M9 16h7',
} as const

export type Drawing = keyof typeof drawings

interface EasyLineProps {
  drawing: Drawing
  lang?: string | undefined
  children: ReactNode
}

/** One idea on one line, with a picture beside it. */
export const EasyLine = ({ drawing, lang, children }: EasyLineProps): ReactElement => (
  <div className="easy-line">
    <svg className="easy-picture" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[drawing]} />
    </svg>
    <p dir="auto" lang={lang}>
      {children}
    </p>
  </div>
)

/** A text of several sentences, each on a line of its own. */
export function EasyLines({
  drawing,
  language,
  text,
}: {
  drawing: Drawing
  language: string
  text: string
}): ReactElement {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '')
  return (
    <>
      {sentences.map((says, place) => (
        <EasyLine key={`${place} ${says}`} drawing={drawing}>
          {says}
        </EasyLine>
      ))}
    </>
  )
}
