import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { builtToday, factsOfAid, markdownOf, wordsFor } from '../../../tests/support/checked-aid-builder.ts'
import { readAidFolder } from './read-aid-folder.ts'

const facts = factsOfAid()
const yaml = stringify(facts, { lineWidth: 0 })
const markdown = markdownOf(wordsFor(facts))
const pin = () => 'f'.repeat(64)

const read = (files: Record<string, string | Uint8Array>) =>
  readAidFolder(
    Object.entries(files).map(([path, content]) =>
      typeof content === 'string' ? { path, text: content } : { path, bytes: content },
    ),
    builtToday,
    pin,
  )
const lines = (files: Record<string, string | Uint8Array>): string[] =>
  read(files).findings.map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
  )
const withYaml = (text: string) => lines({ 'aid.yaml': text, 'en.md': markdown })
const withWords = (text: string) => lines({ 'aid.yaml': yaml, 'en.md': text })
const placeOf = (text: string, piece: string, file: string): string => {
  const before = text.slice(0, text.indexOf(piece)).split('\n')
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

describe('a folder that holds an aid', () => {
  it('is read without a finding, facts and words', () => {
    const { aid, findings } = read({ 'aid.yaml': yaml, 'en.md': markdown })
    expect(findings).toEqual([])
    expect(aid).toEqual({ hash: pin(), facts, words: { en: wordsFor(facts) } })
  })

  it('is read the same with a byte-order mark and with line ends of Windows', () => {
    const text = `\ufeff${markdown.replaceAll('\n', '\r\n')}`
    const { aid, findings } = read({
      'aid.yaml': `\ufeff${yaml}`,
      'en.md': new TextEncoder().encode(text),
    })
    expect(findings).toEqual([])
    expect(aid?.words['en']).toEqual(wordsFor(facts))
  })

  it('may have words in a second language, whose gaps are warnings', () => {
    const { aid, findings } = read({
      'aid.yaml': yaml,
      'en.md': markdown,
      'de.md': '# Ellbogen\n\nWorte.\n',
    })
    // It names no choice, so that nothing can be said in it yet.
    expect(Object.keys(aid?.words ?? {})).toEqual(['en'])
    expect(new Set(findings.map(({ severity, code }) => `${severity} ${code}`))).toEqual(
      new Set(['warning words-missing', 'warning translator-missing']),
    )
  })

  it('keeps prose as Markdown and lines as plain text', () => {
    const prose = 'You **wait**.\n\n- at home\n- with a [page](https://example.org/a)'
    const { aid, findings } = read({
      'aid.yaml': yaml,
      'en.md': markdown
        .replace('words for options wait about', prose)
        .replace('words for short', 'A *star* or two'),
    })
    expect(findings.map(({ code }) => code)).toEqual(['marks-in-line'])
    expect(aid).toBeUndefined()
    const mended = read({
      'aid.yaml': yaml,
      'en.md': markdown.replace('words for options wait about', prose),
    })
    expect(mended.aid?.words['en']?.['options.wait.about']).toBe(prose)
  })
})

describe('a fault is placed where it is', () => {
  it.each([
    ['a value', 'kind: waiting', 'kind: idle', 'idle', 'not-in-list'],
    ['an unknown key', 'funding: none\ntested', 'fundin: none\ntested', 'fundin:', 'unknown-key'],
    ['a second key of one name', 'area: joints', 'area: joints\narea: bones', 'area: bones', 'duplicate-key'],
    ['a reference', '- wait\n', '- later\n', 'later', 'reference-unknown'],
  ])('%s', (_, from, to, piece, code) => {
    const text = yaml.replace(from, to)
    expect(withYaml(text)).toContain(`${placeOf(text, piece, 'aid.yaml')} error ${code}`)
  })

  it('a missing key at its parent', () => {
    const text = yaml.replace('    title: Elbows\n', '')
    expect(withYaml(text)).toEqual([`${placeOf(text, 'id: S1\n', 'aid.yaml')} error missing-key`])
  })

  it('missing words at the heading they belong under', () => {
    const text = markdown.replace('words for options wait about\n', '')
    expect(withWords(text)).toEqual([
      `${placeOf(text, '### words for options wait', 'en.md')} error words-missing`,
    ])
  })

  it('a risk figure at its first letter', () => {
    const text = markdown.replace('words for about', 'It helps 3 in 10 people.')
    expect(withWords(text)).toEqual([`${placeOf(text, '3 in 10', 'en.md')} error risk-figure-in-words`])
  })

  it('a missing file at its first line', () => {
    expect(lines({ 'aid.yaml': yaml })).toContain('en.md:1:1 error no-words-file')
    expect(lines({ 'en.md': markdown })).toEqual(['aid.yaml:1:1 error no-facts-file'])
    expect(lines({})).toEqual(['aid.yaml:1:1 error no-facts-file'])
  })
})

describe('hostile facts are refused with their code', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((n, i) => `${n}: &${n} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
  ]
  it.each([
    ['aliases that explode', bomb.join('\n'), 'yaml-alias'],
    ['a merge key', `<<: { a: 1 }\n${yaml}`, 'merge-key'],
    ['a __proto__ key', `__proto__: { polluted: true }\n${yaml}`, 'forbidden-key'],
    ['a __proto__ key deep inside', yaml.replace('address:', '__proto__: x\n    address:'), 'forbidden-key'],
    ['a constructor key', `constructor: x\n${yaml}`, 'forbidden-key'],
    ['a tag', yaml.replace('area: joints', 'area: !!binary aGk='), 'yaml-tag'],
    ['a tag of its own', yaml.replace('area: joints', 'area: !run joints'), 'yaml-tag'],
    ['a second document', `${yaml}---\na: 1\n`, 'yaml-documents'],
    ['an override of the reading direction', yaml.replace('Elbows', 'El\u202ebows'), 'direction-character'],
    ['the same, escaped', yaml.replace('Elbows', '"El\\u202ebows"'), 'direction-character'],
    ['a control character', yaml.replace('Elbows', 'El\u0000bows'), 'control-character'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'too-deep'],
    ['a hundred thousand lists', '- '.repeat(100_000), 'too-deep'],
    ['a hundred thousand sets', '{a: '.repeat(60_000), 'too-deep'],
    ['a list as a key', '? [a, b]\n: c\n', 'key-not-text'],
    ['too many parts', `[${'[],'.repeat(60_000)}]`, 'too-many-parts'],
    ['half a quote', 'a: "b\nc: d\n', 'yaml-broken'],
    ['nothing', '', 'wrong-kind'],
    ['a list', '- a\n', 'wrong-kind'],
    ['an HTML page', '<!doctype html><script>alert(1)</script>', 'wrong-kind'],
  ])('%s', (_, text, code) => {
    const found = withYaml(text)
    expect(found.length).toBeLessThanOrEqual(301)
    expect(found.some((line) => line.endsWith(` error ${code}`))).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('a file over 256 KB, by its size alone', () => {
    expect(withYaml('a: b\n'.repeat(2_000_000))).toContain('aid.yaml:1:1 error file-too-large')
    const words = lines({
      'aid.yaml': yaml,
      'en.md': new Uint8Array(10_000_000).fill(62),
    })
    expect(words).toContain('en.md:1:1 error file-too-large')
  })

  it('bytes that are not text', () => {
    expect(
      lines({
        'aid.yaml': new Uint8Array([0xff, 0xfe, 0, 1]),
        'en.md': markdown,
      }),
    ).toEqual(['aid.yaml:1:1 error file-not-text'])
  })
})

describe('hostile words are refused with their code', () => {
  const say = (text: string) => markdown.replace('words for options wait about', text)
  it.each([
    ['a script', '<script>alert(1)</script>', 'html-in-words'],
    ['HTML in a line', 'a <img src=x onerror=alert(1)> b', 'html-in-words'],
    ['a picture', '![a](https://example.org/a.png)', 'image-in-words'],
    ['a link that runs', '[a](javascript:alert(1))', 'link-not-allowed'],
    ['the same, disguised', '[a](java&#x73;cript:alert(1))', 'link-not-allowed'],
    ['a link that fetches plainly', '[a](http://example.org)', 'link-not-allowed'],
    ['a link to data', '[a](data:text/html,x)', 'link-not-allowed'],
    ['a definition', 'x\n\n[a]: https://example.org', 'mark-in-words'],
    ['code', '`rm`', 'mark-in-words'],
    ['an escaped override', 'a &#x202e; b', 'direction-character'],
    ['an override', 'a \u202e b', 'direction-character'],
    ['nested quotations', '>'.repeat(100_000), 'too-deep'],
    ['nested lists', '- '.repeat(100_000), 'too-deep'],
    ['pictures without end', '![a]('.repeat(40_000), 'words-broken'],
    ['lines without end', 'a\n'.repeat(100_000), 'too-many-lines'],
  ])('%s', (_, text, code) => {
    expect(withWords(say(text)).some((line) => line.endsWith(` error ${code}`))).toBe(true)
  })

  it.each([
    ['a heading without an id', '### Wait', 'heading-without-id'],
    ['an unknown section', '## Extras {#extras}', 'section-unknown'],
    ['a second title', '# Again', 'second-title'],
    ['a heading too deep', '##### Deep {#deep}', 'heading-too-deep'],
    ['words of nothing', '- {#colour} red', 'words-without-id'],
    ['the same words twice', '- {#short} once\n- {#short} twice', 'duplicate-words'],
    ['an item of two paragraphs', '- {#one} a\n\n  b', 'item-not-one-line'],
  ])('%s', (_, text, code) => {
    expect(withWords(say(text)).some((line) => line.endsWith(` error ${code}`))).toBe(true)
  })
})
