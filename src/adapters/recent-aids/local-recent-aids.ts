import type { RecentAids } from '../../ports/recent-aids.port.ts'

const key = 'weigh-up-recent-aids'
const most = 6

/** Something else may have written there, or an older version of the app. */
function idsIn(text: string | null): string[] {
  const read: unknown = JSON.parse(text ?? '[]')
  return Array.isArray(read) ? read.filter((id) => typeof id === 'string').slice(0, most) : []
}

/** Answers with `otherwise` where the browser lets the app keep nothing. */
function tried<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work()
  } catch {
    return otherwise
  }
}

export const localRecentAids: RecentAids = {
  read: () => tried(() => idsIn(localStorage.getItem(key)), []),
  add(aid) {
    const others = localRecentAids.read().filter((id) => id !== aid)
    tried(() => localStorage.setItem(key, JSON.stringify([aid, ...others].slice(0, most))), undefined)
  },
  clear: () => tried(() => localStorage.removeItem(key), undefined),
}
