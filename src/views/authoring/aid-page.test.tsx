import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import { AidPage, type AidPageProps } from './aid-page.tsx'

const drPatel = { name: 'Dr Asha Patel', role: 'GP partner', interests: 'none', day: '2026-11-20' }

function show(changes: Partial<AidPageProps> = {}) {
  const said = { onSign: vi.fn(), onWithdraw: vi.fn(), onMakeDraft: vi.fn() }
  const props: AidPageProps = {
    aid: soreThroatAid(),
    today: '2026-11-25',
    signOff: undefined,
    wasSignedBefore: false,
    isNotStored: false,
    ...said,
    ...changes,
  }
  const shown = inEnglish(<AidPage {...props} />)
  return { ...said, again: (more: Partial<AidPageProps>) => shown.rerender(<AidPage {...props} {...more} />) }
}

const sign = () => userEvent.click(screen.getByRole('button', { name: 'Sign off' }))

test('nothing is signed before each part is checked and name, role and interests are written', async () => {
  const { onSign } = show()
  await sign()
  expect(screen.getByText('4 parts have not been checked yet')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveFocus()
  for (const part of screen.getAllByRole('checkbox').slice(1)) await userEvent.click(part)
  await userEvent.type(screen.getByRole('textbox', { name: 'Your name' }), ' Dr Asha Patel ')
  await userEvent.type(screen.getByRole('textbox', { name: 'Your role' }), 'GP partner')
  await userEvent.type(screen.getByRole('textbox', { name: 'Your interests' }), 'none')
  await sign()
  expect(onSign).not.toHaveBeenCalled()
  const [first] = screen.getAllByRole('checkbox')
  expect(first).toHaveFocus()
  await userEvent.keyboard(' ')
  await sign()
  expect(onSign).toHaveBeenCalledWith({
    name: 'Dr Asha Patel',
    role: 'GP partner',
    interests: 'none',
    checked: ['words', 'eligibility', 'safety-net', 'figures'],
  })
})

test('a sign-off stands with its name and day, takes the focus, and is withdrawn with one press', async () => {
  const { onWithdraw, again } = show()
  again({ signOff: drPatel })
  const heading = screen.getByRole('heading', { name: 'Signed off for use here' })
  expect(heading).toHaveFocus()
  expect(screen.getByText(/Dr Asha Patel, GP partner, on 20 November 2026/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Sign off' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw the sign-off' }))
  expect(onWithdraw).toHaveBeenCalledOnce()
})

test('an aid that changed since it was signed off says so, and one past its review date too', () => {
  show({ wasSignedBefore: true, today: '2030-01-01' })
  expect(screen.getByText(/An earlier version was signed off here/)).toBeVisible()
  expect(screen.getByText(/more than six months ago/)).toBeVisible()
})

test('a sign-off that could not be stored is said at once', () => {
  show({ isNotStored: true })
  expect(within(screen.getByRole('alert')).getByText(/Nothing has changed/)).toBeVisible()
})

test('a draft is made of it with one press, and where none could be made that is said; a link leads to all aids', async () => {
  const { onMakeDraft, again } = show()
  expect(screen.getByRole('link', { name: 'All decision aids' })).toHaveAttribute('href', '#/aids')
  await userEvent.click(screen.getByRole('button', { name: 'Make a draft of it' }))
  expect(onMakeDraft).toHaveBeenCalledOnce()
  again({ draftTrouble: 'The disk is full.' })
  expect(screen.getByRole('alert')).toHaveTextContent('The disk is full.')
})

test('each translation is listed with who answers for it, and is unchecked until a second speaker has read it', () => {
  const aid = soreThroatAid()
  const words = { ...aid.words, cy: {}, pl: {}, ur: {} }
  const by = { translator: 'A. Speaker', day: '2026-11-01' }
  const translations = [
    { language: 'cy', ...by },
    { language: 'pl', ...by, checker: 'B. Speaker', checkedOn: '2026-11-02' },
  ]
  show({ aid: { ...aid, words, facts: { ...aid.facts, translations } } })
  expect(screen.getByText(/^Welsh: translated by A\. Speaker on 1 November 2026\./)).toHaveTextContent(
    /Not checked by a second speaker\.$/,
  )
  expect(screen.getByText(/^Polish: /)).toHaveTextContent(
    /Read by a second speaker: B\. Speaker, 2 November 2026\.$/,
  )
  expect(screen.getByText(/: nobody is named as the translator\./)).toHaveTextContent(/Not checked/)
})

test('comments that are open on a draft of it are counted, and led to', () => {
  const { again } = show()
  expect(screen.queryByText(/still open/)).toBeNull()
  again({
    commentsOpen: [
      { draft: 'd1', title: 'Sore throat', count: 2 },
      { draft: 'd2', title: '', count: 1 },
    ],
  })
  expect(screen.getByText('3 comments on drafts of this aid are still open')).toBeVisible()
  expect(screen.getByRole('link', { name: '2 open comments on “Sore throat”' })).toHaveAttribute(
    'href',
    '#/drafts/d1/review',
  )
  expect(screen.getByRole('link', { name: '1 open comment on “A draft without a title”' })).toBeVisible()
})
