import { type RefObject, useLayoutEffect } from 'react'

interface Caret {
  from: number
  to: number
  scroll: number
  hadFocus: boolean
}

/** Where somebody was in each file of each draft; nothing of it outlives the page. */
const carets = new Map<string, Caret>()
const lastFile = new Map<string, string>()

/** The file of a draft that was looked at last. */
export const fileLookedAt = (draft: string): string | undefined => lastFile.get(draft)

/**
 * Puts the caret of a file where it was when the file was left, and the focus there where it was in the text.
 * @param isLed one was led to a line: that is where the caret goes
 */
export function useCaretKept(
  box: RefObject<HTMLTextAreaElement | null>,
  { draft, file, isLed }: { draft: string; file: string; isLed: boolean },
): void {
  useLayoutEffect(() => {
    const { current: area } = box
    if (!area) return
    const isBack = lastFile.get(draft) === file
    lastFile.set(draft, file)
    const name = `${draft} ${file}`
    const caret = carets.get(name)
    if (caret && !isLed) {
      if (isBack && caret.hadFocus) area.focus({ preventScroll: true })
      area.setSelectionRange(caret.from, caret.to)
      area.scrollTo?.({ top: caret.scroll })
    }
    let hadFocus = area === document.activeElement
    const focused = () => {
      hadFocus = true
    }
    area.addEventListener('focus', focused)
    return () => {
      area.removeEventListener('focus', focused)
      const { selectionStart: from, selectionEnd: to, scrollTop: scroll } = area
      carets.set(name, { from, to, scroll, hadFocus })
    }
  }, [box, draft, file, isLed])
}
