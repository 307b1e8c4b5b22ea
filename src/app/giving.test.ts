import { expect, test, vi } from 'vitest'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { give } from './giving.ts'

vi.mock('./talk-words.ts', () => ({
  talkWords: (language?: string) => Promise.reject(new Error(`no words in ${language}`)),
}))

test('a paper whose words do not come is not made in another language', async () => {
  const facts = logOf(beginning, { type: 'language.chosen', language: 'pl', beside: false })
  for (const form of ['text', 'file'] as const)
    await expect(give({ form, aid: null, facts, language: 'en' })).rejects.toThrow('no words in pl')
})
