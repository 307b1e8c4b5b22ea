import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packed, unpacked } from './portable-aid.ts'
import { portableText } from './portable-text.ts'

const text = fc.string({ unit: 'binary' }).map((any) => `\ufeff${any} \r\n`)

it('an aid is packed and unpacked without a changed byte, whatever its files hold', () => {
  fc.assert(
    fc.property(text, fc.dictionary(fc.stringMatching(/^[a-z]{2,3}$/), text), (facts, words) => {
      const bytes = (content: string) => new TextEncoder().encode(content)
      const files = [
        { path: 'aid.yaml', bytes: bytes(facts) },
        ...Object.entries(words).map(([language, content]) => ({
          path: `${language}.md`,
          bytes: bytes(content),
        })),
      ]
      const result = packed(files)
      if ('refused' in result) throw new Error('refused')
      const back = unpacked(portableText(result.portable))
      if ('refused' in back) throw new Error('refused')
      const sorted = <T extends { path: string }>(list: T[]): T[] =>
        list.toSorted((a, b) => (a.path < b.path ? -1 : 1))
      expect(
        sorted(
          back.files.map(({ path, text: content }) => ({
            path,
            bytes: bytes(content),
          })),
        ),
      ).toEqual(sorted(files))
    }),
    { seed: 20261122, numRuns: 200 },
  )
})

it('languages stand in one order, so that the pin does not depend on the folder', () => {
  const one = portableText({
    format: 1,
    facts: 'a',
    words: { ro: 'c', en: 'b' },
  })
  expect(one).toBe(portableText({ format: 1, facts: 'a', words: { en: 'b', ro: 'c' } }))
})

it.each([
  '',
  'null',
  '[]',
  '{"format":2,"facts":"a","words":{}}',
  '{"format":1,"facts":"a","words":{"../en":"b"}}',
  '{"format":1,"facts":"a","words":{"__proto__":"b"}}',
  '{"format":1,"facts":"a","words":{"en":1}}',
  '{"format":1,"facts":"a","words":{},"more":1}',
  `${'['.repeat(200_000)}`,
])('is no portable aid: %.60s', (portable) => {
  expect(unpacked(portable)).toMatchObject({
    refused: { code: 'portable-broken' },
  })
})
