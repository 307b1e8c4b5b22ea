/** An answer that may be trouble: expected problems are values, bugs throw. */
export type Result<Value, Trouble> = { ok: true; value: Value } | { ok: false; trouble: Trouble }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const trouble = <Trouble>(found: Trouble): { ok: false; trouble: Trouble } => ({
  ok: false,
  trouble: found,
})
