import { expect, test } from 'vitest'
import { findAid } from '../../domain/aid/find-aid.ts'
import { aidIndexOf, listedAs } from '../../domain/aid/make-index.ts'
import { aidFoldersIn, readAidOfLibrary } from './aid-library-on-disk.ts'

const library = 'decision-aids'
const aids = aidFoldersIn(library).flatMap((name) => readAidOfLibrary(library, name, '2026-11-27').aid ?? [])
const index = aidIndexOf(aids.map(listedAs), [])

test.each([
  ['paracetamol', ['acute-sore-throat', 'child-ear-infection', 'knee-osteoarthritis']],
  ['ibuprofen', ['acute-sore-throat', 'child-ear-infection', 'knee-osteoarthritis']],
  ['phenoxymethylpenicillin', ['acute-sore-throat']],
  ['clarithromycin', ['acute-sore-throat', 'child-ear-infection']],
  ['methylprednisolone', ['carpal-tunnel']],
  ['progestogen', ['contraception', 'menopause-hrt']],
  ['levonorgestrel', ['contraception']],
  ['etonogestrel', ['contraception']],
  ['tirzepatide', ['type-2-diabetes-next-medicine']],
  // It ends as a statin does, and is none.
  ['nystatin', []],
])('“%s” finds the aids that name it', (typed, ids) => {
  expect(
    findAid(index, typed)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids)
})
