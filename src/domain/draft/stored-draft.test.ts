import { expect, it } from 'vitest'
import { draftFrom, shownFrom } from './stored-draft.ts'

const texts = { facts: 'id: a', words: { en: '# A' } }
const draft = { format: 1, key: 'k', begun: { kind: 'file', name: 'a.aid.json', texts }, texts, notes: [] }

it('answers a whole draft as it is, and nothing for one that is not', () => {
  expect(draftFrom(JSON.stringify(draft), 'k')).toEqual(draft)
  const spoilt = [
    null,
    [],
    { ...draft, format: 2 },
    { ...draft, begun: { kind: 'copy', texts } },
    { ...draft, texts: [] },
    { ...draft, notes: undefined },
    { ...draft, notes: [{ type: 'comment.made' }] },
  ]
  for (const each of spoilt) expect(draftFrom(JSON.stringify(each), 'k')).toBeUndefined()
  expect(draftFrom(JSON.stringify(draft), 'other')).toBeUndefined()
  expect(draftFrom('{', 'k')).toBeUndefined()
})

it('shows nothing of what cannot be read', () => {
  expect(shownFrom('{"title":"A","aid":"a"}')).toEqual({
    title: 'A',
    aid: 'a',
    isInReview: false,
    version: '',
  })
  const shown = {
    title: 'A',
    aid: 'a',
    isInReview: true,
    version: '1.0.0',
    from: { kind: 'file', name: 'b' },
  }
  expect(shownFrom(JSON.stringify(shown))).toEqual(shown)
  expect(shownFrom(JSON.stringify({ ...shown, from: { kind: 'copy' } }))).not.toHaveProperty('from')
  for (const text of ['', '[]', '{"title":1,"aid":"a"}'])
    expect(shownFrom(text)).toEqual({ title: '', aid: '', isInReview: false, version: '' })
})
