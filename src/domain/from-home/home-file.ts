import { ok, type Result, trouble } from '../shared/result.ts'
import { z } from '../shared/z.ts'
import { FromHome } from './from-home.schema.ts'
import { type HomeTrouble, longestPaste } from './read-home-text.ts'

const knownFormat = 1

const Numbered = z.looseObject({ format: z.int().check(z.minimum(1)) })
const HomeFile = z.strictObject({ format: z.literal(knownFormat), fromHome: FromHome })

/** `*.from-home.json`: the message as it is, with the number of its form. */
export const homeFile = (said: FromHome): string =>
  `${JSON.stringify({ format: knownFormat, fromHome: said }, null, 1)}\n`

/** Reads such a file. Whatever the text is, it ends in a message or in a reason. */
export function readHomeFile(text: string): Result<FromHome, HomeTrouble> {
  const at = (path: readonly PropertyKey[] = []): HomeTrouble => ({
    code: 'file',
    place: path.map(String).join('.'),
  })
  if (text.length > longestPaste * 5) return trouble({ code: 'too-long', limit: longestPaste * 5 })
  const json = jsonOf(text)
  const numbered = Numbered.safeParse(json)
  if (!numbered.success) return trouble(at(numbered.error.issues[0]?.path))
  const { format } = numbered.data
  if (format > knownFormat) return trouble({ code: 'newer', format, known: knownFormat })
  const read = HomeFile.safeParse(json)
  return read.success ? ok(read.data.fromHome) : trouble(at(read.error.issues[0]?.path))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
