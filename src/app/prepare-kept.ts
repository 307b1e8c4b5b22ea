import { localDay } from '../adapters/clock/system-clock.ts'
import { FromHome } from '../domain/from-home/from-home.schema.ts'

const prefix = 'weigh-up-prepared '

/** In the tab's own memory: a reload keeps it, no other window sees it, and closing the tab lets it go. */
export const keptInTab = {
  /** What was written for this aid in this tab; what cannot be read counts as nothing. */
  read: (aid: string): FromHome | undefined => {
    try {
      const read = FromHome.safeParse(JSON.parse(sessionStorage.getItem(prefix + aid) ?? ''))
      return read.success ? { ...read.data, day: localDay() } : undefined
    } catch {
      return undefined
    }
  },
  /** `undefined` lets it go. Where the browser keeps nothing, nothing is kept. */
  put: (aid: string, said: FromHome | undefined): void => {
    try {
      if (said === undefined) sessionStorage.removeItem(prefix + aid)
      else sessionStorage.setItem(prefix + aid, JSON.stringify(said))
    } catch {
      // Then it stays on the screen alone, which is as much as is promised.
    }
  },
}
