import { expect, it } from 'vitest'
import { filesToWrite, halfCharacterIn, type PlannedFile } from './folder-plan.ts'

const began = { facts: 'a: 1\n', words: { en: '# Event\n' } }
const written = { facts: 'a: 2\n', words: { en: '# Event\n' } }
const planned = (path: string, text: string, there?: PlannedFile['there']): PlannedFile => ({
  path,
  text,
  ...(there !== undefined && { there }),
})

it.each<[string, PlannedFile, { writes: boolean; asks: boolean }]>([
  ['is not there', planned('aid.yaml', 'a: 3\n'), { writes: true, asks: false }],
  ['is there as it is', planned('aid.yaml', 'a: 3\n', { text: 'a: 3\n' }), { writes: false, asks: false }],
  ['is there as it began', planned('aid.yaml', 'a: 3\n', { text: 'a: 1\n' }), { writes: true, asks: false }],
  [
    'is there as it was written last',
    planned('aid.yaml', 'a: 3\n', { text: 'a: 2\n' }),
    { writes: true, asks: false },
  ],
  [
    'differs in nothing but its ends of lines',
    planned('aid.yaml', 'a: 3\n', { text: 'a: 1\r\n' }),
    { writes: true, asks: true },
  ],
  ['has no text', planned('aid.yaml', 'a: 3\n', 'other'), { writes: true, asks: true }],
  [
    'holds what another file began with',
    planned('ro.md', '#', { text: '# Event\n' }),
    { writes: true, asks: true },
  ],
])('a file that %s', (_, file, { writes, asks }) => {
  expect(filesToWrite([file], [began, written])).toEqual({
    write: writes ? [file] : [],
    asks: asks ? [file.path] : [],
  })
})

it('half of a character is found, and a whole one of two halves is none', () => {
  expect(halfCharacterIn({ facts: 'a', words: { en: '\u{1f642}', ro: 'x\ud83d' } })).toBe('ro.md')
  expect(halfCharacterIn(began)).toBeUndefined()
})
