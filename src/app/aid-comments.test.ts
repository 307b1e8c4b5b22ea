import { expect, it } from 'vitest'
import type { DraftNote } from '../domain/draft/draft-note.ts'
import { templateTexts } from '../domain/draft/template.ts'
import { ok, trouble } from '../domain/shared/result.ts'
import type { DraftStore } from '../ports/draft-store.port.ts'
import { commentsOpenOf } from './aid-comments.ts'

const by = { name: 'A', role: 'GP' }
const on = '2026-11-26'
const made = (comment: string): DraftNote => ({
  type: 'comment.made',
  comment,
  place: '',
  text: 'Why?',
  by,
  on,
})
const notes: Readonly<Record<string, readonly DraftNote[]>> = {
  two: [made('c1'), made('c2'), made('c3'), { type: 'comment.resolved', comment: 'c2', by, on }],
  none: [],
  other: [made('c1')],
}
const listed = (key: string, aid: string) => ({
  key,
  aid,
  title: `Draft ${key}`,
  isInReview: false,
  version: '1.0.0',
  savedAt: `${on}T00:00:00Z`,
})
const store = (list: DraftStore['list']): Pick<DraftStore, 'list' | 'open'> => ({
  list,
  open: async (key) => {
    const own = notes[key]
    if (!own) return trouble({ code: 'draft-not-found' })
    return ok({
      draft: { format: 1, key, begun: { kind: 'template' }, texts: templateTexts(on), notes: own },
      turn: 1,
    })
  },
})

it('counts what is open on each draft of the aid, and on no other', async () => {
  const drafts = [
    listed('two', 'knee'),
    listed('none', 'knee'),
    listed('other', 'hip'),
    listed('gone', 'knee'),
  ]
  expect(
    await commentsOpenOf(
      'knee',
      store(async () => ok(drafts)),
    ),
  ).toEqual([{ draft: 'two', title: 'Draft two', count: 2 }])
  expect(
    await commentsOpenOf(
      'knee',
      store(async () => trouble({ code: 'storage-failed', detail: '' })),
    ),
  ).toEqual([])
})
