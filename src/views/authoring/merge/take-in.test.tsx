import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { draftsDay, emptyForm, formInPieces, InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import { hostileDrafts } from '../../../../tests/support/hostile-aids.ts'
import { InEnglish } from '../../../../tests/support/in-english.tsx'
import { readDraft } from '../../../adapters/aid-folder/read-draft.ts'
import type { DraftTexts } from '../../../domain/draft/draft.ts'
import { ReviewPanel } from '../review-panel.tsx'
import { TakeIn } from './take-in.tsx'
import type { FileFault, InHand, TheirFile } from './their-file.ts'

const read = (texts: DraftTexts) => readDraft(texts, draftsDay, '0'.repeat(64))
const withLine = (line: string, texts = emptyForm): DraftTexts => ({
  ...texts,
  facts: texts.facts.replace(new RegExp(`^${line.split(':')[0]}:.*$`, 'm'), line),
})
const mine = withLine('reviewBy: 2030-01-01')
const theirs = withLine('funding: an invented fund', withLine('reviewBy: 2031-01-01'))
const fileOf = (texts: DraftTexts, more: Partial<TheirFile> = {}): TheirFile => ({
  name: 'theirs.aid.json',
  reading: read(texts),
  notes: [],
  begun: { mine: read(emptyForm), theirs: undefined },
  ...more,
})

interface HeldProps {
  texts?: DraftTexts
  open: TheirFile | FileFault
  onTexts?: (texts: DraftTexts) => void
}

function Held({ texts = mine, open, onTexts }: HeldProps) {
  const [inHand, setInHand] = useState<InHand>()
  return (
    <InEnglish>
      <InDraft texts={texts} {...(onTexts && { onTexts })}>
        <ReviewPanel />
        <TakeIn inHand={inHand} onInHand={setInHand} open={() => Promise.resolve(open)} />
      </InDraft>
    </InEnglish>
  )
}

async function chosen(props: HeldProps): Promise<void> {
  render(<Held {...props} />)
  await userEvent.upload(
    screen.getByLabelText('Choose their file'),
    new File(['{}'], 'theirs.aid.json', { type: 'application/json' }),
  )
  await act(() => Promise.resolve())
}

it('what only they changed goes in, what both changed is decided first, and all of it is one step', async () => {
  const onTexts = vi.fn()
  const by = { name: 'Dr Asha Patel', role: 'GP partner' }
  const notes = [
    { type: 'comment.made', comment: 'c1', place: '', text: 'Too long', by, on: draftsDay },
  ] as const
  await chosen({ open: fileOf(theirs, { notes }), onTexts })
  expect(screen.getByRole('heading', { name: '1 change of theirs goes in' })).toBeVisible()
  expect(screen.getByText('Theirs: an invented fund')).toBeVisible()
  expect(screen.getByText('1 place is still to be decided.')).toBeVisible()
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  await userEvent.click(screen.getByRole('button', { name: 'Take in their changes' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Choose one of these.')
  expect(screen.getByRole('radio', { name: 'Keep mine' })).toHaveFocus()
  expect(onTexts).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('radio', { name: 'Keep mine' }))
  expect(screen.getByText('Nothing is left to decide.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Take in their changes' }))
  expect(onTexts).toHaveBeenCalledOnce()
  expect(onTexts).toHaveBeenCalledWith(withLine('funding: an invented fund', mine))
  expect(screen.getByText(/^Taken in\. “Undo” takes it back in one step\./)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Take in another editor’s changes' })).toHaveFocus()
  expect(screen.getByRole('heading', { name: '1 open comment' })).toBeVisible()
})

it('shows what stood there before beside what each made of it, and who left it as it was', async () => {
  const both = withLine('reviewBy: 2031-01-01')
  await chosen({ open: fileOf(both) })
  const before = screen.getByText('Before').parentElement
  expect(before).toHaveTextContent(/To be looked at again by\d{4}-\d{2}-\d{2}$/)
  expect(screen.getByText('Yours').parentElement).toHaveTextContent('2030-01-01')
  expect(screen.getByText('Theirs').parentElement).toHaveTextContent('2031-01-01')
})

it('where nobody knows what both began from, every difference is asked', async () => {
  await chosen({ open: fileOf(theirs, { begun: { mine: undefined, theirs: undefined } }) })
  expect(screen.getByText(/is not known/)).toBeVisible()
  expect(screen.getByRole('heading', { name: '2 places that differ' })).toBeVisible()
  expect(screen.queryByText('Before')).not.toBeInTheDocument()
})

it('what speaks of something that the other took out is said afterwards', async () => {
  const without: DraftTexts = {
    ...emptyForm,
    facts: emptyForm.facts.replace(/sources: \[\{ source: S1 \}\]/, 'sources: [{ source: S9 }]'),
  }
  await chosen({ texts: emptyForm, open: fileOf(without) })
  await userEvent.click(screen.getByRole('button', { name: 'Take in their changes' }))
  expect(await screen.findByText(/that (?:was|were) not there before/)).toBeVisible()
  expect(screen.getAllByText(/S9/).length).toBeGreaterThan(0)
})

it('a file that cannot be read says so, and nothing has changed', async () => {
  const onTexts = vi.fn()
  await chosen({ open: { code: 'file-not-aid', name: 'theirs.aid.json', place: 'facts' }, onTexts })
  expect(screen.getByRole('alert')).toHaveTextContent('what is wrong is at “facts”')
  expect(screen.queryByRole('button', { name: 'Take in their changes' })).not.toBeInTheDocument()
  expect(onTexts).not.toHaveBeenCalled()
})

it.each([
  ['theirs', emptyForm, formInPieces, 'The facts in their file cannot be read.'],
  ['mine', formInPieces, emptyForm, 'The facts of this draft cannot be read.'],
])('facts of %s that cannot be read are not merged', async (_, own, others, why) => {
  await chosen({ texts: own, open: fileOf(others) })
  expect(screen.getByRole('alert')).toHaveTextContent(why)
})

const small = hostileDrafts.filter(
  ([, { facts, words }]) => facts.length + (words['en']?.length ?? 0) < 60_000,
)

it.each(small)('%s is held beside a draft without falling over', async (_name, texts) => {
  await chosen({ texts: emptyForm, open: fileOf(texts) })
  expect(screen.getByRole('heading', { name: 'Take in another editor’s changes' })).toBeVisible()
})
