import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { type SignOff, type SignOffEntry, signOffFrom } from '../domain/aid/sign-off.ts'
import { signOffStore } from './outside.ts'

const none: readonly SignOffEntry[] = []
let known = none
const listeners = new Set<() => void>()

/** Reads them from the disk: another tab may have signed or withdrawn. Where it cannot be read, nothing is signed off. */
export async function readSignOffs(): Promise<readonly SignOffEntry[]> {
  const read = await signOffStore.entries()
  const entries = read.ok ? read.value : none
  if (JSON.stringify(entries) !== JSON.stringify(known)) {
    known = entries
    for (const changed of listeners) changed()
  }
  return known
}

export async function addSignOff(entry: SignOffEntry): ReturnType<typeof signOffStore.add> {
  const added = await signOffStore.add(entry)
  await readSignOffs()
  return added
}

function listen(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** What was said about the use of aids here; read anew whenever this page is looked at again. */
export function useSignOffs(): readonly SignOffEntry[] {
  useEffect(() => {
    const read = () => void readSignOffs()
    read()
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [])
  return useSyncExternalStore(
    listen,
    () => known,
    () => none,
  )
}

/** By whom the aid of this hash is signed off for use here. */
export function useSignOff(hash: string | undefined): SignOff | undefined {
  const entries = useSignOffs()
  return useMemo(() => (hash === undefined ? undefined : signOffFrom(entries, hash)), [entries, hash])
}
