import { expect, test } from 'vitest'
import { begunAtWords, begunText, holdComment, keepComments } from './begun-comments.ts'

const quote = { exact: '36 of 100', prefix: '\nSplint: ', suffix: '\n' }
const about = { draft: 'a', place: 'outcomes.event.main.row/splint/', quote }

test('a comment that is begun is kept for its own words, over a reload too', () => {
  const tab = new Map<string, string>()
  const put = (name: string, text: string | undefined) => {
    if (text === undefined) tab.delete(name)
    else tab.set(name, text)
  }
  keepComments({ all: () => [], put })
  holdComment({ ...about, text: 'Which study?' })
  expect(begunText({ ...about, place: 'outcomes.event.main.row/none/' })).toBe('')
  expect(begunText({ ...about, draft: 'b' })).toBe('')
  const before = [...tab]
  holdComment({ ...about, text: '' })
  expect(tab.size).toBe(0)
  expect(begunText(about)).toBe('')
  const others = [
    ['draft outcome', '{"shape":{}}'],
    ['comment [', 'null'],
    ['comment x', '{"draft":"a","place":"title","quote":{"exact":""},"text":"x"}'],
  ] as const
  keepComments({ all: () => [...others, ...before], put })
  expect(begunAtWords('a')).toEqual([{ ...about, text: 'Which study?' }])
})
