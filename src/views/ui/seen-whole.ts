const scroll = ({ target }: FocusEvent): void => {
  if (target instanceof Element) target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
}

/** For what scrolls within its own frame, as its `ref`: a browser lets what takes the focus stand there half seen. */
export const seenWhole = (frame: HTMLElement | null): void => frame?.addEventListener('focusin', scroll)
