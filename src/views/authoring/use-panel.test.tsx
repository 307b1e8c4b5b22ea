import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { examples } from './use-panel.examples.tsx'
import { UsePanel } from './use-panel.tsx'

const shows = (name: string) =>
  render(<InEnglish>{examples.find((example) => example.name === name)?.render()}</InEnglish>)

it('names what stands in the way, each with what mends it, and asks for nothing before', () => {
  shows('Much in the way')
  expect(screen.getByText(/^3 errors must be mended/)).toBeVisible()
  expect(screen.getByText(/^Polish: 1 text still says what the words said before/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Name it own-shingles' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Make it version 0.3.0' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Put to use here' })).toBeNull()
})

it('leads on to signing off and to a consultation once it is in use', () => {
  shows('In use')
  expect(screen.getByRole('link', { name: 'Look at it and sign it off' })).toHaveAttribute(
    'href',
    '#/aids/new-aid',
  )
  expect(screen.queryByRole('button', { name: 'Put to use here' })).toBeNull()
})

it('is put to use by somebody with a name and a reason, and by nobody else', async () => {
  const onUse = vi.fn()
  render(
    <InEnglish>
      <InDraft>
        <UsePanel
          earlier={[]}
          besides={undefined}
          onBesides={nowhere}
          changes={null}
          inTheWay={[]}
          onVersion={nowhere}
          onWritten={nowhere}
          onOwn={nowhere}
          state="idle"
          onUse={onUse}
        />
      </InDraft>
    </InEnglish>,
  )
  await userEvent.type(screen.getByLabelText('What changed, in one line'), 'First version')
  await userEvent.click(screen.getByRole('button', { name: 'Put to use here' }))
  expect(screen.getByLabelText('Your name')).toHaveFocus()
  expect(onUse).not.toHaveBeenCalled()
  await userEvent.type(screen.getByLabelText('Your name'), 'Dr Asha Patel')
  await userEvent.type(screen.getByLabelText('Your role'), 'GP partner')
  await userEvent.click(screen.getByRole('button', { name: 'Put to use here' }))
  expect(onUse).toHaveBeenCalledWith({
    why: 'First version',
    by: { name: 'Dr Asha Patel', role: 'GP partner' },
  })
})
