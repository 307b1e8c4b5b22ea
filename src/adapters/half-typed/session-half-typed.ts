import type { HalfTyped } from '../../ports/half-typed.port.ts'

const prefix = 'weigh-up-typed '

function tried<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work()
  } catch {
    return otherwise
  }
}

/** In the tab's own memory: a reload keeps it, and no other window sees it. */
export const sessionHalfTyped: HalfTyped = {
  all: () =>
    tried(
      () =>
        Object.keys(sessionStorage)
          .filter((key) => key.startsWith(prefix))
          .map((key) => [key.slice(prefix.length), sessionStorage.getItem(key) ?? ''] as const),
      [],
    ),
  put: (name, text) =>
    tried(() => {
      if (text === undefined) sessionStorage.removeItem(prefix + name)
      else sessionStorage.setItem(prefix + name, text)
    }, undefined),
}
