import type { TabLock } from '../../ports/surroundings.port.ts'

interface Held {
  letGo: () => void
}

const nameOf = (id: string) => `weigh-up consultation ${id}`

/**
 * Holds a consultation by the browser's own locks, which end with the tab however it ends. Where there are none (a
 * plain-http host), every tab believes that it holds it; the store still refuses a second fact at the same place.
 */
export function navigatorLock(locks: LockManager | undefined): TabLock {
  const held = new Map<string, Held>()

  const request = (id: string, options: LockOptions, onLost: () => void): Promise<boolean> =>
    new Promise((answer) => {
      if (!locks) return answer(true)
      let isOurs = false
      const whileHeld = (lock: Lock | null) => {
        if (!lock) return answer(false)
        isOurs = true
        answer(true)
        return new Promise<void>((letGo) => held.set(id, { letGo }))
      }
      // The request rejects when another tab steals the lock.
      locks.request(nameOf(id), options, whileHeld).catch(() => {
        held.delete(id)
        if (isOurs) onLost()
        else answer(false)
      })
    })

  return {
    hold: (id, onLost) => (held.has(id) ? Promise.resolve(true) : request(id, { ifAvailable: true }, onLost)),
    takeOver: async (id, onLost) => {
      await request(id, { steal: true }, onLost)
    },
    release: (id) => {
      held.get(id)?.letGo()
      held.delete(id)
    },
  }
}
