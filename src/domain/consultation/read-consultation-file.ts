import { Aid } from '../aid/aid.schema.ts'
import { ok, type Result, trouble } from '../shared/result.ts'
import { z } from '../shared/z.ts'
import type { ConsultationContents } from './consultation-file.ts'
import { Fact } from './fact.schema.ts'
import { knownFormat, migrated } from './migrations.ts'

export type FileTrouble =
  | { code: 'file-too-large'; limit: number }
  /** `file-page`: a page, as a summary for the person is. */
  | { code: 'file-not-json' | 'file-page' }
  | { code: 'file-newer'; format: number; known: number }
  /** `place` is the path of what is wrong, `facts.3.text`. */
  | { code: 'file-shape'; place: string }
  | { code: 'file-aid-invalid'; place: string }

/** In characters. The largest aid has about 200,000; a thousand facts have about as many. */
export const largestFile = 4_000_000

const Contents = z.strictObject({
  format: z.literal(knownFormat),
  aid: z.nullable(Aid),
  facts: z.array(Fact).check(z.minLength(1), z.maxLength(100_000)),
})
const Numbered = z.looseObject({ format: z.int().check(z.minimum(1)) })

const shape = (path: readonly PropertyKey[]): FileTrouble => {
  const place = path.map(String).join('.')
  return { code: path[0] === 'aid' ? 'file-aid-invalid' : 'file-shape', place }
}

/** Where the facts do not make one log: one beginning, first, of this aid; places counted from 0; no id twice. */
function faultInLog({ aid, facts }: ConsultationContents): FileTrouble | undefined {
  const ids = new Set<string>()
  for (const [index, fact] of facts.entries()) {
    if (fact.place !== index) return shape(['facts', index, 'place'])
    if ((fact.type === 'consultation.begun') !== (index === 0)) return shape(['facts', index, 'type'])
    if (ids.has(fact.id)) return shape(['facts', index, 'id'])
    ids.add(fact.id)
    if (fact.type === 'consultation.begun' && fact.aid?.hash !== aid?.hash)
      return shape(aid && fact.aid ? ['aid', 'hash'] : ['aid'])
  }
  return undefined
}

function parsedJson(text: string): Result<unknown, FileTrouble> {
  if (text.length > largestFile) return trouble({ code: 'file-too-large', limit: largestFile })
  try {
    return ok(JSON.parse(text))
  } catch {
    return trouble({ code: /^\s*<!doctype html/i.test(text) ? 'file-page' : 'file-not-json' })
  }
}

/** Reads a consultation file of this format or an older one. Whatever the text is, it ends in contents or in a reason. */
export function readConsultationFile(text: string): Result<ConsultationContents, FileTrouble> {
  const json = parsedJson(text)
  if (!json.ok) return json
  const numbered = Numbered.safeParse(json.value)
  if (!numbered.success) return trouble(shape(numbered.error.issues[0]?.path ?? ['format']))
  const { format } = numbered.data
  if (format > knownFormat) return trouble({ code: 'file-newer', format, known: knownFormat })
  const contents = Contents.safeParse(migrated(numbered.data, format))
  if (!contents.success) return trouble(shape(contents.error.issues[0]?.path ?? []))
  const { aid, facts } = contents.data
  const fault = faultInLog({ aid, facts })
  return fault ? trouble(fault) : ok({ aid, facts })
}
