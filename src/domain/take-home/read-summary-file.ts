import { ok, type Result, trouble } from '../shared/result.ts'
import { z } from '../shared/z.ts'
import { Summary } from '../summary/summary.schema.ts'

export type SummaryFileTrouble =
  | { code: 'file-too-large'; limit: number }
  /** It has no data of a summary, or more than one. */
  | { code: 'file-no-summary' }
  /** It was cut off or changed. */
  | { code: 'file-not-json' }
  | { code: 'file-newer'; format: number; known: number }
  /** `place` is the path of what is wrong, `choices.rows.0`. */
  | { code: 'file-shape'; place: string }

/** In characters. The longest summaries with all their pictures have about 200,000. */
export const largestSummaryFile = 2_000_000

const knownFormat = 1

const block = /<script type="application\/json" id="weigh-up-summary">([^<]*)<\/script>/g

/** A page of ours that does not come to its end: its data stands behind what is read. */
const isCutOff = /^<!doctype html>\s*<html lang="[^"]*" dir="[^"]*">(?![\s\S]*<\/html>)/i

const Numbered = z.looseObject({ format: z.int().check(z.minimum(1)) })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads the data of a summary file, found as text: the file itself is never rendered, so nothing that was written into it
 * can run. Whatever the text is, it ends in a summary or in a reason.
 */
export function readSummaryFile(text: string): Result<Summary, SummaryFileTrouble> {
  if (text.length > largestSummaryFile) return trouble({ code: 'file-too-large', limit: largestSummaryFile })
  const found = [...text.matchAll(block)]
  const [data] = found
  if (!data && isCutOff.test(text)) return trouble({ code: 'file-not-json' })
  if (!data || found.length > 1) return trouble({ code: 'file-no-summary' })
  const json = parsed(data[1] ?? '')
  if (json === undefined) return trouble({ code: 'file-not-json' })
  const numbered = Numbered.safeParse(json)
  if (!numbered.success) return trouble({ code: 'file-shape', place: 'format' })
  const { format } = numbered.data
  if (format > knownFormat) return trouble({ code: 'file-newer', format, known: knownFormat })
  const summary = Summary.safeParse(json)
  if (summary.success) return ok(summary.data)
  return trouble({ code: 'file-shape', place: (summary.error.issues[0]?.path ?? []).map(String).join('.') })
}
