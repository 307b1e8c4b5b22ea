import type { Result } from '../../domain/shared/result.ts'
import type { ConsultationStore, StoreTrouble } from '../../ports/consultation-store.port.ts'
import type { StoredNews } from '../../ports/surroundings.port.ts'

/** A store that tells the other windows of whatever it has stored or cleared, once it is so on the disk. */
export function tellingStore(store: ConsultationStore, { tell }: StoredNews): ConsultationStore {
  const told = async (done: Promise<Result<null, StoreTrouble>>, id?: string) => {
    const answer = await done
    if (answer.ok) tell(id)
    return answer
  }
  return {
    ...store,
    begin: (consultation) => told(store.begin(consultation), consultation.id),
    append: (id, facts) => told(store.append(id, facts), id),
    remove: (id) => told(store.remove(id), id),
    clear: () => told(store.clear()),
  }
}
