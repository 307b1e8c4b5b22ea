const arrived = 'weigh-up-link-arrived'

/** Addresses that carry something after their place, and the place that opens it. */
const carrying = /^#\/(read|brought)\/(.+)$/
const placeOf = { read: '#/read', brought: '#/' }
type Kind = keyof typeof placeOf

/** What a link carried, for the place that opens it; it is handed on here where it must not stand in the address. */
export const inHand: Partial<Record<Kind, string>> = {}

/**
 * What a link carries is taken out of the address before anything is shown: it is not on the screen, and going back does not
 * lead to it. The browser's own list of visited pages has it all the same, which no page can change.
 */
export function takeFromAddress(): void {
  const [, kind, carried] = carrying.exec(location.hash) ?? []
  if (kind === undefined || carried === undefined) return
  inHand[kind as Kind] = carried
  history.replaceState(history.state, '', placeOf[kind as Kind])
  dispatchEvent(new Event(arrived))
}

/** What came by the address, once: a summary to read, or a message that was brought. */
export function takeLink(kind: Kind): string | undefined {
  const carried = inHand[kind]
  delete inHand[kind]
  return carried
}

/** Hears of a link that is opened in a tab that is here already. */
export function onLink(heard: () => void): () => void {
  addEventListener(arrived, heard)
  return () => removeEventListener(arrived, heard)
}
