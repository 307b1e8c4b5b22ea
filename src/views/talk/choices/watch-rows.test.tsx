import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { talkWith, twoChoices } from '../../../../tests/support/choices-builders.ts'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { type Talk, TalkContext } from '../talk.ts'
import { useWatchRows } from './watch-rows.ts'

const observed = new Map<Element, (visible: boolean) => void>()
const said: NewFact[] = []

beforeEach(() => {
  vi.useFakeTimers()
  said.splice(0)
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      tell: (entries: { isIntersecting: boolean }[]) => void
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        this.tell = tell
      }
      observe(element: Element) {
        observed.set(element, (isIntersecting) => this.tell([{ isIntersecting }]))
      }
      disconnect() {}
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  observed.clear()
})

function Rows({ outcomes }: { outcomes: string[] }) {
  const watch = useWatchRows(true)
  return outcomes.map((outcome) => <div key={outcome} id={outcome} ref={watch(outcome)} />)
}

function show(shown: string[], outcomes: string[]) {
  const talk = {
    aid: { hash: '', facts: twoChoices({}), words: {} },
    consultation: talkWith({ shown }),
    add: (...facts: NewFact[]) => said.push(...facts),
  } as unknown as Talk
  return render(
    <TalkContext value={talk}>
      <Rows outcomes={outcomes} />
    </TalkContext>,
  )
}

const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })

const turn = (id: string, visible: boolean) => observed.get(document.getElementById(id) as Element)?.(visible)

test('rows that stay visible for two seconds are noted together, once; those that leave sooner are not', () => {
  show(['known'], ['pain', 'bleed', 'rash', 'known'])
  for (const id of ['pain', 'bleed', 'rash', 'known']) turn(id, true)
  pass(1000)
  turn('rash', false)
  expect(said).toEqual([])
  pass(1500)
  expect(said).toEqual([
    { type: 'outcome.shown', outcome: 'pain' },
    { type: 'outcome.shown', outcome: 'bleed' },
  ])
  pass(10_000)
  expect(said).toHaveLength(2)
})

test('leaving the stage before the two seconds are over notes nothing', () => {
  const { unmount } = show([], ['pain'])
  turn('pain', true)
  unmount()
  pass(5000)
  expect(said).toEqual([])
})
