import { useEffect, useState } from 'react'
import { reviewOf } from '../domain/draft/draft-note.ts'
import type { DraftStore } from '../ports/draft-store.port.ts'
import type { CommentsOpen } from '../views/authoring/aid-page.tsx'
import { draftStore } from './draft-keeping.ts'

/** The drafts of an aid on this machine that have open comments. A draft that cannot be opened says so on its own page. */
export async function commentsOpenOf(
  aid: string,
  store: Pick<DraftStore, 'list' | 'open'>,
): Promise<CommentsOpen[]> {
  const listed = await store.list()
  if (!listed.ok) return []
  const own = listed.value.filter((draft) => draft.aid === aid)
  const counted = await Promise.all(
    own.map(async ({ key, title }) => {
      const opened = await store.open(key)
      const comments = opened.ok ? reviewOf(opened.value.draft.notes).comments : []
      return { draft: key, title, count: comments.filter(({ isOpen }) => isOpen).length }
    }),
  )
  return counted.filter(({ count }) => count > 0)
}

export function useCommentsOpen(aid: string): readonly CommentsOpen[] {
  const [found, setFound] = useState<readonly CommentsOpen[]>([])
  useEffect(() => {
    let isWanted = true
    void commentsOpenOf(aid, draftStore).then((open) => isWanted && setFound(open))
    return () => {
      isWanted = false
    }
  }, [aid])
  return found
}
