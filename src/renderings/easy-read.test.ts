import { createElement } from 'react'
import { expect, test } from 'vitest'
import { english } from '../../tests/support/in-english.tsx'
import { papersAfter } from '../../tests/support/papers-after.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import { EasyRead } from './easy-read.tsx'
import { staticMarkup } from './static-markup.ts'

function easyAfter(...said: NewFact[]): string {
  const { summary } = papersAfter(said)
  const words = { t: english.says('summary'), say: english.says('giving-forms') }
  return staticMarkup(createElement(EasyRead, { summary, ...words }))
}

test('when a step is due is said once', () => {
  const easy = easyAfter({
    type: 'step.written',
    step: '0123456789abcdef0123456789abcdef',
    what: 'Ring the nurse',
    who: 'person',
    by: '3 December',
  })
  expect(easy).toContain('When: 3 December')
  expect(easy).not.toMatch(/when: when/i)
})

test('whom to contact is there, and the practice where nobody was written', () => {
  expect(easyAfter({ type: 'contactPoint.written', text: 'Oak Lane, 0161 496 0000' })).toContain(
    'Oak Lane, 0161 496 0000',
  )
  expect(easyAfter()).toContain('Contact your practice.')
})
