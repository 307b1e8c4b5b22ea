import { expect, test } from 'vitest'
import { parsedOnce } from './parsed-once.ts'

test('a text is parsed once while it is among the last that were asked for', () => {
  const seen: string[] = []
  const parse = parsedOnce((text) => {
    seen.push(text)
    return { text }
  })
  const first = parse('a')
  expect(parse('a')).toBe(first)
  for (const text of ['b', 'c', 'd', 'e', 'f', 'a', 'g']) expect(parse(text).text).toBe(text)
  expect(seen).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  parse('b')
  expect(seen.at(-1)).toBe('b')
})
