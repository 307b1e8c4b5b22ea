import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { WrittenField } from './written-field.tsx'

const mark = '\u200e'
const urdu = 'فون 0161 496 0000'

test('a phone number among Arabic letters keeps its order where nobody types, and nothing unseen is kept', async () => {
  const kept: string[] = []
  function Kept() {
    const [stored, setStored] = useState(urdu)
    const keep = (text: string) => {
      kept.push(text)
      setStored(text)
    }
    return <WrittenField label="Who to contact" stored={stored} onWritten={keep} />
  }
  render(
    <InEnglish>
      <Kept />
    </InEnglish>,
  )
  const box = screen.getByRole('textbox')
  expect(box).toHaveValue(`فون ${mark}0161 496 0000`)
  expect(box).toHaveAttribute('dir', 'auto')
  await userEvent.click(box)
  expect(box).toHaveValue(urdu)
  await userEvent.type(box, '1')
  await userEvent.tab()
  expect(kept).toEqual([`${urdu}1`])
  expect(box).toHaveValue(`فون ${mark}0161 496 00001`)
})
