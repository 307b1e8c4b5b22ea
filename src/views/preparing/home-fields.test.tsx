import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { mayaAtHome, namedAtHome } from '../../../tests/support/from-home.ts'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { HomeFields } from './home-fields.tsx'

function Writing() {
  const [said, setSaid] = useState<FromHome>({ ...mayaAtHome, role: 'together' })
  return <HomeFields said={said} named={namedAtHome} onChange={setSaid} />
}

test('an answer that is taken back leaves the focus at its question', async () => {
  const back = /^Take this answer back: .*(decide|involved)/i
  render(
    <InEnglish>
      <Writing />
    </InEnglish>,
  )
  const button = screen.getByRole('button', { name: back })
  const question = button.closest('div')?.parentElement
  await userEvent.click(button)
  expect(question).toContainElement(document.activeElement as HTMLElement)
  expect(document.activeElement).toHaveAttribute('type', 'radio')
})
