const held = new WeakMap<HTMLTextAreaElement, { scrollHeight: number; letters: number }>()

/**
 * Makes a number of the height that a text area has by its text, and a letter lays out that box alone: where its height
 * may change with each letter, the browser lays out the page around it as well. Done once a letter stands on the screen; it is
 * measured anew where lines have come or words have gone.
 */
export function holdHeight(area: HTMLTextAreaElement): void {
  const letters = area.value.length
  const before = held.get(area)
  if (before && before.scrollHeight === area.scrollHeight && before.letters <= letters) {
    before.letters = letters
    return
  }
  letHeightGo(area)
  area.style.blockSize = `${area.getBoundingClientRect().height}px`
  area.style.contain = 'strict'
  held.set(area, { scrollHeight: area.scrollHeight, letters })
}

/** The height is that of the text again, or the one that somebody drew it to. */
export function letHeightGo(area: HTMLTextAreaElement): void {
  if (!held.delete(area)) return
  area.style.blockSize = ''
  area.style.contain = ''
}
