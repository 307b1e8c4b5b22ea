import { useEffect, useState } from 'react'
import type { Review } from '../domain/consultation/consultation.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { EarlierTalk } from '../views/talk/talk.ts'
import { aids, store } from './outside.ts'

type EarlierAid = NonNullable<Review['earlier']['aid']>

/** Reads the earlier consultation of a review; another than the one that the review began with counts as gone. */
async function readEarlier(consultation: string, aid: EarlierAid): Promise<EarlierTalk> {
  const [found, listed] = await Promise.all([store.open(consultation), aids.open(aid.id)])
  const isOnlyKept = !listed.ok && listed.trouble.code !== 'aid-not-loaded'
  const kept = found.ok ? found.value : undefined
  if (kept?.aid?.hash !== aid.hash) return { state: 'gone', isOnlyKept }
  const { groups } = consultationFrom(kept.facts)
  return { state: 'here', aid: kept.aid, groups, isOnlyKept }
}

/** What a review looks back on; `undefined` where it is none, or where there was no aid, so no figures of then. Nothing of it is written. */
export function useEarlier(earlier: Review['earlier'] | undefined): EarlierTalk | undefined {
  const [read, setRead] = useState<{ of: string; talk: EarlierTalk }>()
  useEffect(() => {
    if (!earlier?.aid) return
    let isWanted = true
    void readEarlier(earlier.consultation, earlier.aid).then(
      (talk) => isWanted && setRead({ of: earlier.consultation, talk }),
    )
    return () => {
      isWanted = false
    }
  }, [earlier])
  if (!earlier?.aid) return undefined
  return read?.of === earlier.consultation ? read.talk : { state: 'opening' }
}
