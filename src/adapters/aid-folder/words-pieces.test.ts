import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, it } from 'vitest'
import { plainText } from './words-marks.ts'
import { piecesOf } from './words-pieces.ts'

const library = 'decision-aids'
const shipped = readdirSync(library)
  .filter((name) => existsSync(`${library}/${name}/en.md`))
  .map((name) => readFileSync(`${library}/${name}/en.md`, 'utf8'))

const told = (text: string) =>
  piecesOf(text).flatMap(({ root, lines, offset }) =>
    root.children.map((node) => [
      node.type,
      plainText(node),
      (node.position?.start.line ?? 0) + lines,
      (node.position?.start.offset ?? 0) + offset,
    ]),
  )

it.each([
  ...shipped,
  'a\n# b\n\n- c\n# d\n  # e\n',
  '# a\r\n\r\nb\r\n## c\r\nd',
  '```\n# not a heading\n```\n',
  '~~~\n# not a heading',
  '<!--\n# not a heading\n-->\n# a heading',
  '# a [x]\n\n# b\n\n[x]: https://example.org',
  '> a\n# b\n    # c',
  '#a\n#\tb\n####### c',
])('reads a text piece by piece as it does whole, %#', (text) => {
  const whole = fromMarkdown(text).children.map((node) => [
    node.type,
    plainText(node),
    node.position?.start.line,
    node.position?.start.offset,
  ])
  expect(told(text)).toEqual(whole)
})
