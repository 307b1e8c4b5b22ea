import { describe, expect, it, vi } from 'vitest'
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate'
import type { Draft, DraftTexts } from '../domain/draft/draft.ts'
import { ok, trouble } from '../domain/shared/result.ts'
import type { DraftStore } from '../ports/draft-store.port.ts'
import { draftMachine } from './draft.machine.ts'

const texts = (facts: string): DraftTexts => ({ facts, words: { en: '' } })
const draft: Draft = { format: 1, key: 'k', begun: { kind: 'template' }, texts: texts('a'), notes: [] }

/** A disk in memory; `others` is what another window does to it. */
function disk() {
  const kept = { draft, turn: 3 }
  const save = vi.fn<DraftStore['save']>((next, turn) => {
    if (turn !== kept.turn) return Promise.resolve(trouble({ code: 'draft-stored-elsewhere' }))
    Object.assign(kept, { draft: next, turn: turn + 1 })
    return Promise.resolve(ok(kept.turn))
  })
  return { kept, save, open: vi.fn<DraftStore['open']>(() => Promise.resolve(ok({ ...kept }))) }
}

function started(store = disk()) {
  const clock = new SimulatedClock()
  const machine = draftMachine.provide({
    actors: {
      openDraft: fromPromise(({ input }) => store.open(input.key)),
      saveDraft: fromPromise(({ input }) => store.save(input.draft, input.turn)),
    },
  })
  const actor = createActor(machine, { input: { key: 'k' }, clock })
  actor.start()
  const until = (state: string) =>
    waitFor(actor, ({ value }) => JSON.stringify(value).includes(state), { timeout: 1000 })
  const write = (facts: string) => actor.send({ type: 'texts.written', texts: texts(facts) })
  const inHand = () => actor.getSnapshot().context.draft?.texts.facts
  return { actor, clock, store, until, write, inHand }
}

describe('a draft', () => {
  it('is saved once per pause, with the last that was written', async () => {
    const { clock, store, until, write } = started()
    await until('resting')
    write('b')
    clock.increment(300)
    write('c')
    clock.increment(300)
    expect(store.save).not.toHaveBeenCalled()
    clock.increment(100)
    await until('resting')
    expect(store.save).toHaveBeenCalledTimes(1)
    expect(store.kept.draft.texts.facts).toBe('c')
  })

  it('saves what is written while it is being saved, too', async () => {
    const { clock, store, until, write } = started()
    await until('resting')
    write('b')
    clock.increment(400)
    write('c')
    await until('waiting')
    clock.increment(400)
    await until('resting')
    expect(store.kept).toMatchObject({ turn: 5, draft: { texts: { facts: 'c' } } })
  })

  it('keeps what is said about it, which undoing leaves as it is', async () => {
    const { actor, clock, store, until, write } = started()
    await until('resting')
    const by = { name: 'Dr Asha Patel', role: 'GP partner' }
    write('b')
    actor.send({ type: 'note.added', note: { type: 'review.asked', by, on: '2026-11-26' } })
    actor.send({ type: 'undo' })
    clock.increment(400)
    await until('resting')
    expect(store.kept.draft).toMatchObject({ texts: { facts: 'a' }, notes: [{ type: 'review.asked' }] })
  })

  it('takes what is written over one place without rest as one step back', async () => {
    const { actor, clock, until, inHand } = started()
    await until('resting')
    const type = (facts: string, place: string) =>
      actor.send({ type: 'texts.written', texts: texts(facts), place })
    type('ab', 'title')
    clock.increment(200)
    type('abc', 'title')
    type('abcd', 'about')
    type('abcde', 'about')
    clock.increment(400)
    await until('resting')
    type('abcdef', 'about')
    const back = []
    for (let step = 0; step < 4; step += 1) {
      actor.send({ type: 'undo' })
      back.push(inHand())
    }
    expect(back).toEqual(['abcde', 'abc', 'a', 'a'])
  })

  it('goes back and forth, and something new ends the way forth', async () => {
    const { actor, until, write, inHand } = started()
    await until('resting')
    write('b')
    write('c')
    actor.send({ type: 'undo' })
    actor.send({ type: 'undo' })
    actor.send({ type: 'undo' })
    expect(inHand()).toBe('a')
    actor.send({ type: 'redo' })
    expect(inHand()).toBe('b')
    write('d')
    actor.send({ type: 'redo' })
    expect(inHand()).toBe('d')
  })

  it('is never written over what another window stored, unless it is asked for', async () => {
    const { actor, clock, store, until, write, inHand } = started()
    await until('resting')
    Object.assign(store.kept, { turn: 9, draft: { ...draft, texts: texts('theirs') } })
    write('mine')
    clock.increment(400)
    await until('elsewhere')
    expect(store.kept.draft.texts.facts).toBe('theirs')
    write('mine too')
    clock.increment(60_000)
    expect(store.kept.draft.texts.facts).toBe('theirs')
    actor.send({ type: 'keepMine' })
    await until('resting')
    expect(store.kept).toMatchObject({ turn: 10, draft: { texts: { facts: 'mine too' } } })
    expect(inHand()).toBe('mine too')
  })

  it('takes theirs where that is wanted', async () => {
    const { actor, clock, store, until, write, inHand } = started()
    await until('resting')
    Object.assign(store.kept, { turn: 9, draft: { ...draft, texts: texts('theirs') } })
    write('mine')
    clock.increment(400)
    await until('elsewhere')
    actor.send({ type: 'takeTheirs' })
    await until('resting')
    expect(inHand()).toBe('theirs')
  })

  it('keeps what could not be saved, says so, and tries again', async () => {
    const store = disk()
    store.save.mockResolvedValueOnce(trouble({ code: 'storage-full' }))
    const { actor, clock, until, write, inHand } = started(store)
    await until('resting')
    write('b')
    clock.increment(400)
    await until('failed')
    expect(actor.getSnapshot().context.trouble).toEqual({ code: 'storage-full' })
    expect(inHand()).toBe('b')
    clock.increment(5000)
    await until('resting')
    expect(store.kept.draft.texts.facts).toBe('b')
  })

  it('says why it cannot be opened, and can be asked again', async () => {
    const store = disk()
    store.open.mockResolvedValueOnce(trouble({ code: 'draft-not-found' }))
    const { actor, until } = started(store)
    await until('notOpened')
    expect(actor.getSnapshot().context.trouble).toEqual({ code: 'draft-not-found' })
    actor.send({ type: 'opening.retry' })
    await until('resting')
  })
})
