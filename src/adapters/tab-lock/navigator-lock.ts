import type { TabLock } from '../../ports/surroundings.port.ts'

interface Held {
  letGo: () => void
  /** Settles once the browser has it back. */
  ended: Promise<unknown>
}

const nameOf = (id: string) => `weigh-up consultation ${id}`

/**
 * Holds a consultation by the browser's own locks, which end with the tab however it ends. Where there are none (a
 * plain-http host), every tab believes that it holds it; the store still refuses a second fact at the same place.
 */
export function navigatorLock(locks: LockManager | undefined): TabLock {
  const held = new Map<string, Held>()
  const leaving = new Map<string, Promise<unknown>>()

  const request = (id: string, options: LockOptions, onLost: () => void): Promise<boolean> =>
    new Promise((answer) => {
      if (!locks) return answer(true)
      let letGo = () => {}
      let isOurs = false
      const ended: Promise<unknown> = locks
        .request(nameOf(id), options, (lock) => {
          if (!lock) return answer(false)
          isOurs = true
          const whileHeld = new Promise<void>((end) => {
            letGo = end
          })
          held.set(id, { letGo, ended })
          answer(true)
          return whileHeld
        })
        // It rejects when another tab steals the lock.
        .catch(() => {
          held.delete(id)
          if (isOurs) onLost()
          else answer(false)
        })
    })

  return {
    hold: async (id, onLost) => {
      await leaving.get(id)
      return request(id, { ifAvailable: true }, onLost)
    },
    takeOver: async (id, onLost) => {
      await request(id, { steal: true }, onLost)
    },
    release: (id) => {
      const ours = held.get(id)
      if (!ours) return
      ours.letGo()
      leaving.set(id, ours.ended)
      held.delete(id)
    },
  }
}
