import { type RefObject, useEffect } from 'react'
import type { InHand, PassageKey } from './reviewing.ts'

type Chosen = NonNullable<InHand['chosen']>

/** How long selecting must rest, in milliseconds. */
const pauseOfSelecting = 150

const textIn = (piece: Element): Node | null => piece.firstChild

/** The words of one place that are selected in an element; of several places, those of the first. */
export function chosenIn(within: Element, range: Range): { key: PassageKey; chosen: Chosen } | undefined {
  const pieces = [...within.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) =>
    range.intersectsNode(piece),
  )
  const keyOf = (piece: Element) => piece.closest('[data-passage]')?.getAttribute('data-passage') ?? ''
  const placeOf = (piece: Element) => keyOf(piece).split('#')[0] ?? ''
  const offsetOf = (piece: HTMLElement, node: Node, offset: number, otherwise: number) =>
    Number(piece.dataset['at']) + (node === textIn(piece) ? offset : otherwise)
  const own = pieces.filter((piece) => pieces[0] && placeOf(piece) === placeOf(pieces[0]))
  const spans = own
    .map((piece) => ({
      piece,
      from: offsetOf(piece, range.startContainer, range.startOffset, 0),
      to: offsetOf(piece, range.endContainer, range.endOffset, piece.textContent?.length ?? 0),
    }))
    .filter(({ from, to }) => to > from)
  const [first, last] = [spans.at(0), spans.at(-1)]
  if (!first || !last) return undefined
  return {
    key: keyOf(first.piece) as PassageKey,
    chosen: { place: placeOf(first.piece), from: first.from, to: last.to },
  }
}

/** Tells which words are selected, and when none are any more. */
export function useSelection(
  within: RefObject<HTMLElement | null>,
  onChosen: (found: ReturnType<typeof chosenIn>) => void,
): void {
  useEffect(() => {
    let timer = 0
    const look = () => {
      const selection = document.getSelection()
      const { current } = within
      if (!current || !selection?.anchorNode || !current.contains(selection.anchorNode)) return
      onChosen(
        selection.isCollapsed || selection.rangeCount === 0
          ? undefined
          : chosenIn(current, selection.getRangeAt(0)),
      )
    }
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(look, pauseOfSelecting)
    }
    document.addEventListener('selectionchange', later)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
    }
  }, [within, onChosen])
}
