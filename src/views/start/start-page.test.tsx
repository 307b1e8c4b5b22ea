import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import { aidIndexOf } from '../../domain/aid/make-index.ts'
import start from '../../i18n/en/start.json'
import { lightWords } from '../../i18n/light-words.ts'
import { WordsContext } from '../ui/words.ts'
import type { FindAnAidProps } from './find-an-aid.tsx'
import { StartPage, type StartPageProps } from './start-page.tsx'

const aid = (id: string, title: string, synonyms = '', area = 'ear-nose-throat') => ({
  id,
  title,
  short: `About ${id}`,
  synonyms,
  area,
  version: '1.0.0',
  reviewBy: '2027-11-22',
  pin: id,
})

const index = aidIndexOf(
  [
    aid('statins', 'Should I take a statin?', 'cholesterol', 'heart-and-circulation'),
    aid('sore-throat', 'Do I need an antibiotic?', 'tonsillitis'),
  ],
  [{ id: 'broken', title: 'Menopause', reasons: ['aid.yaml:3:1 error: no outcomes'] }],
)

const finding = (changes: Partial<FindAnAidProps> = {}): FindAnAidProps => ({
  areas: [
    { area: 'ear-nose-throat', count: 1 },
    { area: 'heart-and-circulation', count: 1 },
  ],
  index,
  recent: [],
  standingOf: () => ({ review: 'current' }),
  onOpenAid: vi.fn(),
  onLoadAgain: vi.fn(),
  ...changes,
})

const props = (changes: Partial<StartPageProps> = {}): StartPageProps => ({
  finding: finding(),
  onStartWithoutAid: vi.fn(),
  onCarryOn: vi.fn(),
  onLookAgain: vi.fn(),
  onOpenFile: vi.fn(),
  onClear: vi.fn(),
  holdsRecent: false,
  isProtected: false,
  isReadyWithoutNetwork: false,
  ...changes,
})

const search = () => screen.getByRole('searchbox', { name: 'Find a decision aid' })
const shownAids = () =>
  screen.queryAllByRole('list', { name: 'Decision aids' }).flatMap((list) =>
    within(list)
      .getAllByRole('link')
      .filter((link) => !link.textContent?.startsWith('About this aid'))
      .map((link) => [link.textContent, link.getAttribute('href')]),
  )

test('three letters and Enter open the best match', async () => {
  const given = finding()
  inEnglish(<StartPage {...props({ finding: given })} />)
  await userEvent.type(search(), 'ton{Enter}')
  expect(given.onOpenAid).toHaveBeenCalledExactlyOnceWith('sore-throat')
  expect(shownAids()).toEqual([['Do I need an antibiotic?', '#/start/sore-throat']])
  expect(screen.getByText('1 decision aid found')).toHaveAttribute('role', 'status')
})

test('nothing typed, nothing that was found and only blanks open nothing', async () => {
  const given = finding()
  inEnglish(<StartPage {...props({ finding: given })} />)
  await userEvent.type(search(), '{Enter}  {Enter}')
  await userEvent.clear(search())
  await userEvent.type(search(), 'zzz{Enter}')
  expect(screen.getByText(/No decision aid found for “zzz”/)).toHaveAttribute('role', 'status')
  expect(given.onOpenAid).not.toHaveBeenCalled()
})

test('Enter that was pressed before the index arrived opens the best match once it has', async () => {
  const given = finding({ index: undefined })
  const { rerender } = inEnglish(<StartPage {...props({ finding: given })} />)
  await userEvent.type(search(), 'sta{Enter}')
  expect(screen.getByText('Fetching the decision aids…')).toHaveAttribute('role', 'status')
  rerender(<StartPage {...props({ finding: { ...given, index } })} />)
  expect(given.onOpenAid).toHaveBeenCalledExactlyOnceWith('statins')
})

test('Enter that was taken back by typing on opens nothing', async () => {
  const given = finding({ index: undefined })
  const { rerender } = inEnglish(<StartPage {...props({ finding: given })} />)
  await userEvent.type(search(), 'sta{Enter}t')
  rerender(<StartPage {...props({ finding: { ...given, index } })} />)
  expect(given.onOpenAid).not.toHaveBeenCalled()
})

test('what was typed, and Enter, before the app itself was there count too', () => {
  const given = finding()
  const page = (
    <WordsContext value={lightWords('en', { start })}>
      <StartPage {...props({ finding: given })} />
    </WordsContext>
  )
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(page)
  container.querySelector('input')?.setAttribute('value', 'statin')
  document.documentElement.dataset['entered'] = ''
  render(page, { container, hydrate: true })
  expect(given.onOpenAid).toHaveBeenCalledExactlyOnceWith('statins')
  expect(document.documentElement.dataset['entered']).toBeUndefined()
})

test('with nothing typed no aid is listed; an area lists its own, until it is let go or something is typed', async () => {
  inEnglish(<StartPage {...props()} />)
  expect(shownAids()).toEqual([])
  const area = screen.getByRole('button', { name: 'Heart and circulation' })
  await userEvent.click(area)
  expect(area).toHaveAttribute('aria-pressed', 'true')
  expect(shownAids()).toEqual([['Should I take a statin?', '#/start/statins']])
  await userEvent.click(area)
  expect(shownAids()).toEqual([])
  await userEvent.click(area)
  await userEvent.type(search(), 'ton')
  expect(shownAids()).toEqual([['Do I need an antibiotic?', '#/start/sore-throat']])
  await userEvent.clear(search())
  expect(screen.getByRole('button', { name: 'Heart and circulation' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
})

test('aids that were opened here show once asked for, by title, whoever was here last; one that is gone is left out', async () => {
  const given = finding({ recent: ['statins', 'taken-out', 'sore-throat'] })
  inEnglish(<StartPage {...props({ finding: given, holdsAny: false, holdsRecent: true })} />)
  expect(screen.queryByRole('list', { name: 'Opened here before' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Opened here before' }))
  const list = within(screen.getByRole('list', { name: 'Opened here before' }))
  const titles = list.getAllByRole('link').map((link) => link.textContent)
  expect(titles.filter((title) => title !== 'About this aid')).toEqual([
    'Do I need an antibiotic?',
    'Should I take a statin?',
  ])
  expect(screen.getByRole('button', { name: 'Clear from this machine' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Carry on' })).toBeNull()
})

test('many matches are shown in part; the rest stand one press away, and the focus goes to the first of them', async () => {
  const many = Array.from({ length: 30 }, (_, nth) =>
    aid(`knee-${nth}`, `Knee ${String(nth).padStart(2, '0')}`),
  )
  inEnglish(<StartPage {...props({ finding: finding({ index: aidIndexOf(many, []) }) })} />)
  await userEvent.type(search(), 'knee')
  expect(screen.getByText('30 decision aids found')).toBeVisible()
  expect(shownAids()).toHaveLength(6)
  await userEvent.click(screen.getByRole('button', { name: 'Show 24 more' }))
  expect(shownAids()).toHaveLength(26)
  expect(screen.getByRole('link', { name: 'Knee 06' })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Show 4 more' }))
  expect(screen.getByRole('link', { name: 'Knee 26' })).toHaveFocus()
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
})

test('an index that did not load is said, and asked for again', async () => {
  const given = finding({ index: 'not-loaded' })
  inEnglish(<StartPage {...props({ finding: given })} />)
  expect(screen.getByRole('alert')).toHaveTextContent('The list of decision aids did not load')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(given.onLoadAgain).toHaveBeenCalledOnce()
})

test('a library without a usable aid says so', () => {
  inEnglish(<StartPage {...props({ finding: finding({ areas: [], index: aidIndexOf([], []) }) })} />)
  expect(screen.getByText('There are no decision aids here that can be used.')).toBeVisible()
})

test('an aid that cannot be used is named with its reason and has no link', () => {
  inEnglish(<StartPage {...props()} />)
  expect(screen.getByText('1 decision aid cannot be used')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Menopause' })).toBeNull()
  expect(screen.getByText('aid.yaml:3:1 error: no outcomes')).toBeInTheDocument()
})

test('an unfinished talk shows only once Carry on was pressed', async () => {
  const given = props({ holdsAny: true })
  const { rerender } = inEnglish(<StartPage {...given} />)
  expect(screen.queryByRole('list', { name: 'Unfinished talks' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Carry on' }))
  expect(given.onCarryOn).toHaveBeenCalledOnce()
  rerender(
    <StartPage
      {...given}
      unfinished={[
        {
          id: '1',
          aidTitle: 'Should I take a statin?',
          lastAt: '2026-11-22T09:30:00.000Z',
          link: '#/talk/1/matters',
        },
      ]}
    />,
  )
  const list = within(screen.getByRole('list', { name: 'Unfinished talks' }))
  expect(list.getByRole('link', { name: /^Should I take a statin\?/ })).toHaveAttribute(
    'href',
    '#/talk/1/matters',
  )
  expect(list.getByRole('link')).toHaveFocus()
  expect(screen.getByText('1 unfinished talk')).toHaveAttribute('role', 'status')
})

test('two talks about the same choice can be told apart, by their names as links too', () => {
  const talk = { aidTitle: 'Should I take a statin?', lastAt: '2026-11-22T09:30:00.000Z' }
  const finished = ['4F7KM', 'Q2CDX', undefined].map((reference, place) => ({
    ...talk,
    id: `${place}`,
    link: `#/talk/${place}/summary`,
    reference,
  }))
  inEnglish(<StartPage {...props({ holdsAny: true, finished })} />)
  const links = within(screen.getByRole('list', { name: 'Finished talks' })).getAllByRole('link')
  expect(links[0]).toHaveAccessibleName(/^Should I take a statin\? Reference 4F7KM\. Finished: 22 November/)
  expect(links[1]).toHaveAccessibleName(/Q2CDX/)
  expect(links[2]).not.toHaveAccessibleName(/Reference/)
})

test('what was cleared is said, and the focus goes to the heading above it', async () => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
  const given = props({ holdsAny: true })
  const { rerender } = inEnglish(<StartPage {...given} />)
  await userEvent.click(screen.getByRole('button', { name: 'Clear from this machine' }))
  await userEvent.click(screen.getByRole('button', { name: 'Clear it all' }))
  expect(screen.queryByText('Cleared')).toBeNull()
  rerender(<StartPage {...given} holdsAny={false} />)
  expect(screen.getByText('Cleared')).toHaveAttribute('role', 'status')
  expect(screen.getByRole('heading', { name: 'On this machine' })).toHaveFocus()
})

test('where nothing is kept there is nothing to carry on with and nothing to clear', () => {
  inEnglish(<StartPage {...props({ holdsAny: false })} />)
  expect(screen.queryByRole('button', { name: 'Carry on' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Clear from this machine' })).toBeNull()
})

test('a file that was chosen is handed over', async () => {
  const given = props()
  inEnglish(<StartPage {...given} />)
  const file = new File(['{}'], 'talk.consultation.json', { type: 'application/json' })
  await userEvent.upload(screen.getByLabelText('Open a saved consultation'), file)
  expect(given.onOpenFile).toHaveBeenCalledExactlyOnceWith(file)
})

test('every aid says whether it is on trial or signed off here, and whether its review date is past', async () => {
  const standingOf = vi.fn(({ id }: { id: string }) =>
    id === 'statins'
      ? ({ review: 'past', signedOffBy: 'Dr Asha Patel' } as const)
      : ({ review: 'current' } as const),
  )
  inEnglish(<StartPage {...props({ finding: finding({ standingOf }) })} />)
  await userEvent.type(search(), 'stat')
  expect(screen.getByText('Signed off here: Dr Asha Patel')).toBeVisible()
  expect(screen.getByText('Past its review date')).toBeVisible()
  expect(screen.getByRole('link', { name: 'About this aid: Should I take a statin?' })).toHaveAttribute(
    'href',
    '#/aids/statins',
  )
  await userEvent.clear(search())
  await userEvent.type(search(), 'antib')
  expect(screen.getByText('Trial: not signed off here')).toBeVisible()
  expect(screen.queryByText(/review date/)).toBeNull()
})
