import { z } from './z.ts'

/** A name inside an aid: small letters, digits and hyphens, so that it can stand in a heading and in a link. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))

/** A source's name inside an aid, as evidence tables write it: `S1`, `N1`, `cochrane-2024`. */
export const SourceId = z.string().check(z.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/), z.maxLength(32))
