const arrived = 'weigh-up-link-arrived'
const carrying = /^#\/read\/(.+)$/

let inHand: string | undefined

/**
 * What a link carries is taken out of the address before anything is shown: it is not on the screen, and going back does not
 * lead to it. The browser's own list of visited pages has it all the same, which no page can change.
 */
export function takeFromAddress(): void {
  const [, carried] = carrying.exec(location.hash) ?? []
  if (carried === undefined) return
  inHand = carried
  history.replaceState(history.state, '', '#/read')
  dispatchEvent(new Event(arrived))
}

/** What came by the address, once. */
export function takeLink(): string | undefined {
  const carried = inHand
  inHand = undefined
  return carried
}

/** Hears of a link that is opened in a tab that is here already. */
export function onLink(heard: () => void): () => void {
  addEventListener(arrived, heard)
  return () => removeEventListener(arrived, heard)
}
