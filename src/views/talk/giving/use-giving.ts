import { useState } from 'react'
import type { GivenByHand } from '../../../domain/consultation/fact.schema.ts'
import { isAskedFirst } from '../summary/ways-to-give.tsx'
import { useTalk } from '../talk.ts'
import type { ByHand } from './by-hand.ts'

/** How the giving of one form stands. `asking`: somebody else is here, and nobody has said whether it is safe at home. */
export type Giving = { state: 'idle' | 'asking' | 'making' | 'done' } | { state: 'failed'; detail: string }

/** Hands the form over by this machine's means, and answers whether it went. */
export type HandOver = (
  byHand: ByHand,
) =>
  | ReturnType<ByHand['saveFile']>
  | Promise<ReturnType<ByHand['saveFile']> | Awaited<ReturnType<NonNullable<ByHand['shareFile']>>>>

/** Gives one form: holds it once where that must be asked first, then hands it over and notes that it was given. */
export function useGiving(
  form: GivenByHand | 'file',
  handOver: HandOver,
): { giving: Giving; give: () => void } {
  const { out, add, consultation } = useTalk()
  const [giving, setGiving] = useState<Giving>({ state: 'idle' })
  const isHeld = isAskedFirst(consultation)
  const make = async () => {
    setGiving({ state: 'making' })
    try {
      const given = await handOver(await out.byHand())
      if (!given.ok)
        return setGiving({ state: 'failed', detail: 'detail' in given.trouble ? given.trouble.detail : '' })
      // Whoever closes the list of ways has not failed, and has given nothing.
      if (given.value === 'closed') return setGiving({ state: 'idle' })
      add({ type: 'summary.given', form })
      setGiving({ state: 'done' })
    } catch (error) {
      setGiving({ state: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }
  const isAsking = giving.state === 'asking'
  return {
    // The question is gone as soon as somebody answers it.
    giving: isAsking && !isHeld ? { state: 'idle' } : giving,
    give: () => {
      if (isHeld && !isAsking && giving.state === 'idle') setGiving({ state: 'asking' })
      else void make()
    },
  }
}
