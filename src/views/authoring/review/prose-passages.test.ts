import { expect, it } from 'vitest'
import { placeRead } from './passage.ts'
import { prosePassages } from './prose-passages.ts'

const read = (markdown: string) =>
  placeRead('about', prosePassages(markdown)).passages.map(({ kind, depth, runs }) => [
    kind,
    depth,
    runs.map(({ text, isBold, address }) => `${isBold ? '*' : ''}${text}${address ? ` <${address}>` : ''}`),
  ])

it.each([
  [
    'two paragraphs',
    'One\nline.\n\nTwo.',
    [
      ['paragraph', 0, ['One line.']],
      ['paragraph', 0, ['Two.']],
    ],
  ],
  [
    'lists in lists',
    'Say:\n\n- one\n  - in it\n- two\n\n  and more\n\n1. first',
    [
      ['paragraph', 0, ['Say:']],
      ['item', 1, ['one']],
      ['item', 2, ['in it']],
      ['item', 1, ['two']],
      ['paragraph', 1, ['and more']],
      ['item', 1, ['first']],
    ],
  ],
  [
    'bold words and links',
    'Go **now** to [the clinic](https://example.org/).',
    [['paragraph', 0, ['Go ', '*now', ' to ', 'the clinic <https://example.org/>', '.']]],
  ],
  ['a link to no page', '[Press](javascript:alert(1)) here', [['paragraph', 0, ['Press', ' here']]]],
  [
    'markup as the text that it is',
    '<img src=x onerror=alert(1)>',
    [['paragraph', 0, ['<img src=x onerror=alert(1)>']]],
  ],
  ['nothing', ' \n', []],
])('reads %s', (_, markdown, passages) => expect(read(markdown)).toEqual(passages))
