import { ok } from '../../domain/shared/result.ts'
import type { ConsultationStore } from '../../ports/consultation-store.port.ts'
import { listed, open } from './reading.ts'
import type { Tools } from './sealed-texts.ts'
import { onDisk } from './store-trouble.ts'
import { append, begin, clear, remove } from './writing.ts'

/** Consultations in the browser's own database: each fact a row of its own, each text sealed before it lies there. */
export function indexedDbStore(tools: Tools): ConsultationStore {
  return {
    begin: (consultation) => onDisk(() => begin(tools, consultation)),
    append: (id, facts) => onDisk(() => append(tools, id, facts)),
    open: (id) => onDisk(() => open(tools, id)),
    unfinished: () => onDisk(() => listed(tools, false)),
    finished: () => onDisk(() => listed(tools, true)),
    holdsAny: async () => {
      const count = await onDisk(async () => ok(await (await tools.database()).count('consultations')))
      return count.ok && count.value > 0
    },
    remove: (id) => onDisk(() => remove(tools, id)),
    clear: () => onDisk(() => clear(tools)),
    isPromisedToKeep: async () => {
      const { storage } = navigator
      if (!storage?.persisted) return false
      return (await storage.persisted()) || (await storage.persist())
    },
  }
}
