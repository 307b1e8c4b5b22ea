import { expect, it } from 'vitest'
import { shownOf } from './shown-of.ts'

const facts = 'format: 1\nid: knee-pain\nsourceLanguage: cy\n'

it.each([
  [
    facts,
    { en: '# Knee {#title}', cy: '# Pen-glin: *be* nesaf? {#title}\n\nGeiriau' },
    'Pen-glin: *be* nesaf?',
  ],
  [facts, { en: '\n# Knee \\& hip\r\n' }, 'Knee & hip'],
  [facts, { cy: 'no heading' }, ''],
  [facts, {}, ''],
])('the title is the first heading in the language of the text: %#', (text, words, title) => {
  expect(shownOf({ facts: text, words: words as Record<string, string> })).toEqual({
    title,
    aid: 'knee-pain',
  })
})

it.each(['', 'id: [', 'id: ../x', '  id: nested'])('no id is named by %j', (text) => {
  expect(shownOf({ facts: text, words: {} }).aid).toBe('')
})
