import { ok, type Result, trouble } from '../shared/result.ts'
import type { z } from '../shared/z.ts'
import { type LibraryEntry, LibraryIndex, LibraryManifest } from './library.schema.ts'

export type LibraryFileTrouble =
  | { code: 'library-not-json'; file: string }
  /** `place` is where in the file. */
  | { code: 'library-not-library'; file: string; place: string }

function held<Value>(
  schema: z.ZodMiniType<Value>,
  text: string,
  file: string,
): Result<Value, LibraryFileTrouble> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return trouble({ code: 'library-not-json', file })
  }
  const read = schema.safeParse(value)
  if (read.success) return ok(read.data)
  return trouble({
    code: 'library-not-library',
    file,
    place: read.error.issues[0]?.path.map(String).join('.') || 'format',
  })
}

export const readManifest = (text: string, file: string): Result<LibraryManifest, LibraryFileTrouble> =>
  held(LibraryManifest, text, file)

/** The aids of an index; two under one id are an error. */
export function readIndex(text: string, file: string): Result<LibraryEntry[], LibraryFileTrouble> {
  const read = held(LibraryIndex, text, file)
  if (!read.ok) return read
  const { aids } = read.value
  const ids = new Set<string>()
  for (const { id } of aids) {
    if (ids.has(id)) return trouble({ code: 'library-not-library', file, place: id })
    ids.add(id)
  }
  return ok(aids)
}
