import { act, render, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import type { Stage } from '../navigation/route.ts'
import { noWayOut, type Talk, TalkContext } from '../views/talk/talk.ts'
import { WordsContext } from '../views/ui/words.ts'
import { PatientMirror } from './patient-mirror.tsx'
import type { ConsultationActor } from './running-consultations.ts'
import { talkWords } from './talk-words.ts'

const aid = soreThroatAid()
const inPolish: NewFact = { type: 'language.chosen', language: 'pl', beside: true }

async function mirrored(stage: Stage, ...more: NewFact[]) {
  const facts = logOf(beginning, inPolish, ...more)
  const send = vi.fn()
  const snapshot = { context: { facts, aid } }
  const actor = {
    getSnapshot: () => snapshot,
    subscribe: () => ({ unsubscribe: () => undefined }),
    send,
  } as unknown as ConsultationActor
  const add = vi.fn()
  const talk: Talk = {
    id: 'one',
    aid,
    words: wordsOf(aid, 'en'),
    consultation: consultationFrom(facts),
    stage,
    add,
    newId: () => 'new',
    today: '2026-11-22',
    signOff: undefined,
    mayWrite: true,
    out: noWayOut,
    linkToStage: () => '#/',
    goTo: vi.fn(),
  }
  const words = await talkWords('pl')
  const seen = render(
    <WordsContext value={words}>
      <TalkContext value={talk}>
        <PatientMirror actor={actor} />
      </TalkContext>
    </WordsContext>,
  )
  const page = () => seen.container.querySelector('iframe')?.contentDocument ?? undefined
  return { ...seen, page, send, add, goTo: talk.goTo }
}

const press = (element: Element) =>
  act(() => {
    element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  })

/** Each row counts as seen at once. */
class SeesAll {
  #tell
  constructor(tell: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
    this.#tell = tell
  }
  observe = (target: Element) => this.#tell([{ isIntersecting: true, target }])
  disconnect = () => undefined
}

describe('what the person reads beside the stage', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('is a document of its own, in the person’s language, named in both', async () => {
    const { page, container } = await mirrored('matters')
    const section = container.querySelector<HTMLElement>('section[data-mirror]')
    expect(section?.lang).toBe('pl')
    expect(section?.dir).toBe('ltr')
    expect(section?.getAttribute('aria-label')).toBe('Ta sama strona: polski / The same page: Polish')
    await waitFor(() => expect(page()?.querySelector('h1')).not.toBeNull())
    expect(page()?.documentElement.lang).toBe('pl')
    expect(container.querySelector('iframe')?.tabIndex).toBe(-1)
    expect(container.querySelector('h1')).toBeNull()
  })

  test('writes nothing and leads nowhere, whatever is pressed, and takes no focus', async () => {
    for (const stage of ['start', 'matters', 'choices', 'decide', 'next', 'summary'] as const) {
      const { page, send, add, goTo, unmount } = await mirrored(stage)
      await waitFor(() => expect(page()?.querySelector('h1')).not.toBeNull())
      const address = window.location.href
      for (const one of page()?.querySelectorAll('a, button, input, textarea, summary, label') ?? [])
        press(one)
      expect(send).not.toHaveBeenCalled()
      expect(add).not.toHaveBeenCalled()
      expect(goTo).not.toHaveBeenCalled()
      expect(window.location.href).toBe(address)
      expect(document.activeElement).toBe(document.body)
      unmount()
    }
  })

  test('counts no row as shown', async () => {
    vi.stubGlobal('IntersectionObserver', SeesAll)
    const { page, send, add } = await mirrored('choices')
    await waitFor(() => expect(page()?.querySelector('[data-outcome]')).not.toBeNull())
    await new Promise((done) => setTimeout(done, 2400))
    expect(send).not.toHaveBeenCalled()
    expect(add).not.toHaveBeenCalled()
  })

  test('holds the summary back where it is not safe at home', async () => {
    const { container } = await mirrored('summary', { type: 'takingHome.asked', safe: false })
    expect(container.querySelector('iframe')).toBeNull()
    expect(container.querySelector('[data-on-paper]')).toBeNull()
  })

  test('prints the person’s paper once', async () => {
    const { container } = await mirrored('summary')
    expect(container.querySelectorAll('[data-on-paper][lang=pl] .summary')).toHaveLength(1)
  })
})
