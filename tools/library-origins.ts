import { readFileSync } from 'node:fs'

/** An origin and nothing else: no path, no wildcard, nothing that would end a directive of the policy. */
const isOrigin = (text: string): boolean =>
  /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/.test(text) ||
  /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/.test(text)

const mend =
  'Write each as “https://aids.example.org”: https, no path, no slash at the end (http only for localhost and 127.0.0.1)'

/** Where an entry stands in the text, as a line from 1. */
const lineOf = (text: string, entry: string): number =>
  text.slice(0, Math.max(text.indexOf(entry), 0)).split('\n').length

/**
 * The origins that a deployment lets the app ask for libraries.
 * @param file a JSON list; a fault in it ends the build and says where it is and how to mend it
 */
export function libraryOriginsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  let listed: unknown
  try {
    listed = JSON.parse(text)
  } catch (error) {
    throw new Error(
      `${file} cannot be read as JSON (${error instanceof Error ? error.message : ''}). Write a list, [] for none. ${mend}.`,
    )
  }
  if (!Array.isArray(listed)) throw new Error(`${file}:1 is no list. Write a list, [] for none. ${mend}.`)
  const origins: string[] = []
  for (const [nth, entry] of listed.entries()) {
    const said = JSON.stringify(entry)
    const place = `${file}:${lineOf(text, said)}, entry ${nth + 1} (${said})`
    if (
      typeof entry !== 'string' ||
      !isOrigin(entry) ||
      !URL.canParse(entry) ||
      new URL(entry).origin !== entry
    )
      throw new Error(`${place} is no origin that may be allowed. ${mend}.`)
    if (origins.includes(entry)) throw new Error(`${place} stands there twice. Take one of them out.`)
    origins.push(entry)
  }
  return origins
}

/** The deployment's list, unless the environment's LIBRARY_ORIGINS names another file for this build. */
export const libraryOrigins = (standard: string): string[] =>
  libraryOriginsIn(process.env['LIBRARY_ORIGINS'] || standard)
