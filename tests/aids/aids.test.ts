import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { aidFoldersIn, readAidOfLibrary } from '../../src/adapters/aid-folder/aid-library-on-disk.ts'
import { checkLines, lineOf } from '../../src/renderings/check-lines.ts'

const library = path.resolve('decision-aids')
const names = aidFoldersIn(library)
const today = new Date().toISOString().slice(0, 10)

/** Warnings that stand, each with the reason why it may. */
const explained: Record<string, string> = {
  'knee-osteoarthritis difference-differs':
    'The abstract gives both scores and a difference of its own, and not why they differ',
  'hypertension-stage-1 difference-differs':
    'The abstract gives the pressures and differences of its own, and not why they differ',
}

it('the library holds the three aids of the first release', () => {
  expect(names).toEqual(
    expect.arrayContaining(['acute-sore-throat', 'carpal-tunnel', 'statins-primary-prevention']),
  )
})

describe.each(names)('%s', (name) => {
  const { aid, findings } = readAidOfLibrary(library, name, today)

  it('passes every check, and its folder is called by its id', () => {
    const lines = checkLines(findings).filter(
      ({ severity, code }) =>
        severity === 'error' || (code !== 'review-past' && !(`${name} ${code}` in explained)),
    )
    expect(lines.map(lineOf)).toEqual([])
    expect(aid?.facts.id).toBe(name)
  })
})
