/** The id that an aid of a library has on this machine; none that ships, and none of one's own, begins like this. */
export const idInLibrary = (key: string, id: string): string => `lib-${key}-${id}`

/** The key of the library, and the id that the aid has there. */
export function partsOfId(id: string): { key: string; there: string } | undefined {
  const [, key, there] = /^lib-([0-9a-f]{12})-(.+)$/.exec(id) ?? []
  return key !== undefined && there !== undefined ? { key, there } : undefined
}
