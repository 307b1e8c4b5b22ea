import type { Aid } from '../../domain/aid/aid.schema.ts'

/** What the build writes for each aid of the library: the aid, or why it cannot be used. */
export type PackedAid = { aid: Aid } | { unusable: string[] }

export const indexFile = 'index.json'

/** The file of an aid by its id; undefined for what can be no aid's id. */
export const fileOf = (id: string): string | undefined =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? `aid-${id}.json` : undefined
