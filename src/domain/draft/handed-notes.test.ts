import { expect, it } from 'vitest'
import type { Draft } from './draft.ts'
import type { DraftNote } from './draft-note.ts'
import { handedFrom, handedText } from './handed-notes.ts'

const texts = { facts: 'id: a', words: { en: '# A' } }
const by = { name: 'Dr Asha Patel', role: 'GP partner' }
const note: DraftNote = {
  type: 'comment.made',
  comment: 'c1',
  place: '',
  text: 'Too long',
  by,
  on: '2026-11-26',
}
const quote = { exact: '<img src=x onerror=alert(1)>', prefix: '\n', suffix: '\n' }
const draft: Draft = { format: 1, key: 'k', begun: { kind: 'file', name: 'a', texts }, texts, notes: [] }

it('a draft of which nobody said anything goes out as its texts alone', () => {
  expect(handedText(draft)).toBeUndefined()
  expect(
    handedText({ ...draft, begun: { kind: 'template' }, texts: { ...texts, facts: 'id: b' } }),
  ).toBeUndefined()
})

it('what was said goes with it and comes back, with what it was begun from; what is of one machine stays there', () => {
  const used: DraftNote = {
    type: 'version.used',
    version: '1.0.0',
    why: 'first',
    by,
    on: '2026-11-26',
    pin: 'b',
  }
  expect(handedFrom(handedText({ ...draft, notes: [note, used] }) ?? '')).toEqual({
    begun: texts,
    notes: [note],
  })
})

it('somebody’s file that was changed carries what it was, so that they can tell what changed', () => {
  expect(handedFrom(handedText({ ...draft, texts: { ...texts, facts: 'id: b' } }) ?? '')).toEqual({
    begun: texts,
    notes: [],
  })
})

it('quoted words travel as the text that they are', () => {
  const said = { ...note, place: 'title', quote }
  expect(handedFrom(handedText({ ...draft, notes: [said] }) ?? '')?.notes).toEqual([said])
})

it.each(
  [
    ['', '[]', 'null', '{"format":2,"notes":[]}', '{"format":1}'],
    ['{"format":1,"notes":[{"type":"comment.made"}]}'],
    [JSON.stringify({ format: 1, notes: [{ ...note, on: 'yesterday' }] })],
    [JSON.stringify({ format: 1, notes: [{ ...note, on: '2026-02-31' }] })],
    [JSON.stringify({ format: 1, notes: [{ ...note, quote: 'words' }] })],
    [JSON.stringify({ format: 1, notes: [{ ...note, quote: { ...quote, exact: 'a'.repeat(1001) } }] })],
    [JSON.stringify({ format: 1, notes: [{ ...note, quote: { ...quote, exact: 'a\u0000' } }] })],
    [JSON.stringify({ format: 1, notes: [{ ...note, type: 'comment.resolved', quote }] })],
    [JSON.stringify({ format: 1, notes: [], begun: { facts: 1, words: {} } })],
  ].flat(),
)('damaged notes are none: %s', (text) => {
  expect(handedFrom(text)).toBeUndefined()
})
