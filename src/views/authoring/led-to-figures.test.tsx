import { render, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { formWith, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { usePlaces } from './cards/place-names.ts'
import { FiguresPanel } from './figures-panel.tsx'

const texts = formWith((facts) => {
  const [before, after = ''] = facts.split('  - id: side-effects\n')
  const result = before?.slice(before.indexOf('      - id: main')) ?? ''
  const further = result
    .replace('id: main', 'id: later, relation: later')
    .replace('id: later, relation: later', 'id: later\n        relation: later')
  return `${before}${further.replace('value: unknown', 'value: printed, count: 5')}  - id: side-effects\n${after}`
})

const led = (at: string) =>
  render(
    <InEnglish>
      <InDraft texts={texts} at={at}>
        <FiguresPanel />
      </InDraft>
    </InEnglish>,
  )

const result = 'f.outcomes.0.results.1'
it.each([
  ['a field of an arm', `${result}.arms.0.count`, 'textbox', 'Count'],
  ['an arm, where no field is meant', `${result}.arms.1`, 'combobox', 'How the figure is known'],
  ['a field that is folded away', `${result}.certainty.rating`, 'combobox', 'How certain'],
  ['an entry of a list', `${result}.sources.0.source`, 'combobox', 'Source'],
  ['the time', `${result}.time`, 'combobox', 'Kind of time'],
  ['what the whole is', `${result}.of`, 'textbox', 'Of how many'],
  ['how it stands to the first', `${result}.relation`, 'combobox', 'How it stands'],
])('one is led to the very result and field: %s', async (_, at, role, name) => {
  led(at)
  expect(screen.getByRole('button', { name: /^2: / })).toHaveAttribute('aria-current', 'true')
  await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  expect(document.activeElement).toHaveRole(role)
  expect(document.activeElement).toHaveAccessibleName(expect.stringContaining(name))
  expect(document.activeElement).toBeVisible()
  if (at.endsWith('arms.1'))
    expect(document.activeElement?.closest('fieldset')).toHaveAccessibleName('Name of the treatment')
})

function Places() {
  const placeOf = usePlaces()
  const paths = [
    ['outcomes', 0, 'results', 0, 'arms', 1],
    ['outcomes', 0, 'results', 1, 'arms', 1],
    ['outcomes', 1, 'results', 0, 'time'],
  ]
  return paths.map((path) => {
    const { name, href } = placeOf({ in: 'facts', path })
    return (
      <a key={href} href={href}>
        {name}
      </a>
    )
  })
}

it('a place in a result has the name of the result where there are several, and an address of its own', () => {
  const { container } = render(
    <InEnglish>
      <InDraft texts={texts}>
        <Places />
      </InDraft>
    </InEnglish>,
  )
  expect(
    within(container)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')?.split('/').at(-1)]),
  ).toEqual([
    ['Figures of Getting better – Getting better, in this study', 'f.outcomes.0.results.0.arms.1'],
    ['Figures of Getting better – figures 2', 'f.outcomes.0.results.1.arms.1'],
    ['Figures of Side effects', 'f.outcomes.1.results.0.time'],
  ])
})
