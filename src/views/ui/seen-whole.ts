import type { FocusEvent } from 'react'

/** For what scrolls within its own frame: a browser lets what takes the focus stand there half seen. */
export const seenWhole = ({ target }: FocusEvent): void =>
  target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
