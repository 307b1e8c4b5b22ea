import type { Page } from '@playwright/test'

type Store = 'consultations' | 'facts' | 'aids'

/** The rows of a store of the browser's own database, as they lie there; none where there is no database. */
export const rowsOf = (page: Page, store: Store): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('weigh-up')
        opening.onerror = () => resolve([])
        opening.onupgradeneeded = () => opening.transaction?.abort() // looking must not make one
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result as Record<string, unknown>[])
          }
        }
      }),
    store,
  )

/** Writes a row past the app, as a fault of the disk or a later version would. */
export const putRow = (page: Page, store: Store, row: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('weigh-up')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite')
          transaction.objectStore(name).put(value)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [store, row] as const,
  )

/** From here on a window whose session says `full` has no room on its disk for anything new. */
export const letTheDiskFill = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...row) {
      if (sessionStorage.getItem('full')) throw new DOMException('no room', 'QuotaExceededError')
      return add.apply(this, row)
    }
  })
