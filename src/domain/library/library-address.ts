import { ok, type Result, trouble } from '../shared/result.ts'
import { manifestFile } from './library-files.ts'

export type AddressTrouble =
  | { code: 'address-not-web' }
  /** The deployment's list does not hold it: nothing may be asked of it. */
  | { code: 'origin-not-allowed'; origin: string }

function urlOf(typed: string): URL | undefined {
  const text = typed.trim()
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  try {
    return new URL(whole)
  } catch {
    return undefined
  }
}

/** The folder of a library, as a person types it: with or without `library.json`. Only an origin that was allowed is an answer. */
export function libraryAddress(typed: string, origins: readonly string[]): Result<string, AddressTrouble> {
  const url = urlOf(typed)
  const isWeb = url !== undefined && /^https?:$/.test(url.protocol) && /^[a-z0-9.-]+$/.test(url.hostname)
  if (!isWeb || url.username || url.password || url.search || url.hash)
    return trouble({ code: 'address-not-web' })
  if (!origins.includes(url.origin)) return trouble({ code: 'origin-not-allowed', origin: url.origin })
  const { pathname } = url
  const folder = pathname.endsWith(`/${manifestFile}`) ? pathname.slice(0, -manifestFile.length) : pathname
  return ok(`${url.origin}${folder.endsWith('/') ? folder : `${folder}/`}`)
}
