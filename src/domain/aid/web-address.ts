/** A source's address where a link may lead there; a book or a journal's page has none, and nothing else is followed. */
export const webAddress = (address: string): string | undefined =>
  /^https?:\/\//i.test(address) ? address : undefined
