import { expect, it } from 'vitest'
import { heldTyping, holdTyping, keepTyping } from './held-typing.ts'

const typed = {
  shape: { value: 'observed', typed: { events: '4' } },
  bases: ['as it stood'],
  isWritten: false,
}

it('what is typed is kept until the text has it, and is there again after a reload', () => {
  const kept = new Map<string, string>()
  const keeping = {
    all: () => [...kept],
    put: (name: string, text: string | undefined) =>
      void (text === undefined ? kept.delete(name) : kept.set(name, text)),
  }
  keepTyping(keeping)
  holdTyping('a', typed)
  expect(kept.size).toBe(1)
  holdTyping('a', { ...typed, isWritten: true })
  expect([kept.size, heldTyping('a')]).toEqual([0, undefined])
  holdTyping('a', typed)
  const before = new Map(kept)
  holdTyping('a', undefined)
  keepTyping({
    ...keeping,
    all: () => [...before, ['b', '{'], ['c', '{"shape":{"value":1}}'], ['d', 'null']],
  })
  expect(heldTyping('a')).toEqual(typed)
  expect(['b', 'c', 'd'].map(heldTyping)).toEqual([undefined, undefined, undefined])
})

it.each([
  ['cut off', '{"shape":{"value":"observed","typed":{"ev'],
  ['no fields', '{"shape":{"value":"observed"},"bases":[]}'],
  ['fields that are a text', '{"shape":{"value":"observed","typed":"4"},"bases":["a"]}'],
  ['fields that are a list', '{"shape":{"value":"observed","typed":["4"]},"bases":["a"]}'],
  ['a field that is a number', '{"shape":{"value":"observed","typed":{"events":4}},"bases":["a"]}'],
  ['bases that are a text', '{"shape":{"value":"observed","typed":{}},"bases":"a"}'],
  ['bases that are a set', '{"shape":{"value":"observed","typed":{}},"bases":{}}'],
  ['nothing', ''],
])('what is damaged in the tab is left where it is, and nothing of it is shown: %s', (name, text) => {
  keepTyping({ all: () => [[name, text]], put: () => undefined })
  expect(heldTyping(name)).toBeUndefined()
})
