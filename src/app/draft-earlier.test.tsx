import { act, renderHook, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptyForm, formInPieces, readTexts } from '../../tests/support/draft-in-memory.tsx'
import { inEnglish } from '../../tests/support/talk-in-memory.tsx'
import type { Draft, DraftTexts } from '../domain/draft/draft.ts'
import { NotCompared } from '../views/authoring/not-compared.tsx'
import { useComparisons } from './draft-earlier.ts'
import { draftReader } from './draft-reader.ts'

const read = vi.hoisted(() => vi.fn())
vi.mock('./draft-reader.ts', () => ({ draftReader: { read } }))

const now = readTexts(emptyForm)
const from = (texts = emptyForm): Draft['begun'] => ({ kind: 'file', name: 'a', texts })
const comparing = (begun: Draft['begun']) => renderHook(() => useComparisons(['begun'], now, begun))

beforeEach(() => {
  read.mockImplementation(async (texts: DraftTexts) => readTexts(texts))
})
afterEach(() => {
  vi.clearAllMocks()
})

it('a version that cannot be read is left out, which is known', async () => {
  const { result } = comparing(from(formInPieces))
  expect(result.current).toBeUndefined()
  await waitFor(() => expect(result.current).toEqual(new Map()))
})

it('comparing that breaks off is known, and can be tried again', async () => {
  read.mockRejectedValueOnce(new Error('the worker went'))
  const { result } = comparing(from())
  await waitFor(() => expect(result.current).toHaveProperty('again'))
  act(() => {
    if (result.current && 'again' in result.current) result.current.again()
  })
  await waitFor(() => expect(result.current).toHaveProperty('size', 1))
  expect(draftReader.read).toHaveBeenCalled()
})

it('says what is the matter and what to do', () => {
  inEnglish(<NotCompared hasOthers />)
  expect(screen.getByRole('alert')).toHaveTextContent(/cannot be read here any more.*choose it above/)
})
