import { expect, it } from 'vitest'
import { sourceAddress } from './source-address.ts'

it.each([
  ['10.1000/xyz(1)', 'https://doi.org/10.1000/xyz(1)'],
  [' doi: 10.1000/xyz ', 'https://doi.org/10.1000/xyz'],
  ['http://dx.doi.org/10.1000/xyz', 'https://doi.org/10.1000/xyz'],
  ['PMID: 12345', 'https://pubmed.ncbi.nlm.nih.gov/12345/'],
  ['12345678', 'https://pubmed.ncbi.nlm.nih.gov/12345678/'],
  ['978-0-306-40615-7', 'https://openlibrary.org/isbn/9780306406157'],
  ['ISBN 0-306-40615-2', 'https://openlibrary.org/isbn/0306406152'],
  ['0-8044-2957-x', 'https://openlibrary.org/isbn/080442957X'],
  ['978-0-306-40615-8', '978-0-306-40615-8'],
  ['https://example.org/10.1000/xyz', 'https://example.org/10.1000/xyz'],
  ['page 12345', 'page 12345'],
  ['', ''],
])('%j is found at %j', (typed, address) => {
  expect(sourceAddress(typed)).toBe(address)
  expect(sourceAddress(address)).toBe(address)
})
