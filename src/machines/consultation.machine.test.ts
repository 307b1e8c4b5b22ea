import { describe, expect, it } from 'vitest'
import { createActor, initialTransition, transition } from 'xstate'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import { beginning, logOf, mayaDecided } from '../../tests/support/consultation-builder.ts'
import { failed, fine, inputFor, settled, World } from '../../tests/support/consultation-world.ts'
import { mayaAtHome } from '../../tests/support/from-home.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import { ok, trouble } from '../domain/shared/result.ts'
import type { StoredConsultation, StoreTrouble } from '../ports/consultation-store.port.ts'
import type { ConsultationEvent } from './consultation-setup.ts'

const chosen = (priority: string): NewFact => ({ type: 'priority.chosen', priority })
const added = (...facts: NewFact[]): ConsultationEvent => ({ type: 'facts.added', facts })
const anAid = { aid: 'acute-sore-throat' }
const maya = { consultation: 'maya' }
const kept = (facts = mayaDecided()): StoredConsultation => ({ id: 'maya', aid: soreThroatAid(), facts })
const types = (facts: readonly Fact[]) => facts.map(({ type }) => type)

describe('Scenario: a consultation begins', () => {
  it('with its first fact, and not by opening an aid', async () => {
    const world = new World()
    const actor = await world.start(anAid)
    expect(actor.getSnapshot().value).toMatchObject({ life: 'fresh', saving: 'resting', holding: 'unheld' })
    expect([world.saves, actor.getSnapshot().context.id]).toEqual([[], undefined])
    actor.send(added(chosen('a')))
    await settled()
    const { context, value } = actor.getSnapshot()
    expect(value.life).toBe('talking')
    expect(types(world.facts(context.id ?? ''))).toEqual(['consultation.begun', 'priority.chosen'])
    expect(world.saves[0]?.begins).toBe(true)
  })

  it('without an aid: nothing is opened, no reason is asked, and the beginning says so', async () => {
    const world = new World()
    const actor = await world.start({ blank: true })
    expect(actor.getSnapshot()).toMatchObject({ value: { life: 'fresh' }, context: { aid: null } })
    actor.send(added({ type: 'choice.named', text: 'My back' }))
    await settled()
    const { id = '' } = actor.getSnapshot().context
    expect(world.facts(id)).toMatchObject([{ aid: null }, { type: 'choice.named' }])
    expect(world.saves[0]).toMatchObject({ aid: null, begins: true })
    const again = await world.start({ consultation: id })
    expect(again.getSnapshot()).toMatchObject({ value: { life: 'talking' }, context: { aid: null } })
    again.send({ type: 'give', form: 'beginning' })
    await settled()
    expect(again.getSnapshot().value.leaving).toMatchObject({ beginning: 'done' })
    expect(world.given).toMatchObject([{ form: 'beginning', aid: null }])
    expect(types(world.facts(id))).toEqual(['consultation.begun', 'choice.named'])
  })

  it('paints first: the screen has the fact before the disk does, and only then is it acknowledged', async () => {
    const world = new World()
    world.isHeldBack = true
    const actor = await world.start(anAid)
    actor.send(added(chosen('a')))
    actor.send(added(chosen('b')))
    await settled()
    expect(actor.getSnapshot().context).toMatchObject({ stored: 0, facts: { length: 3 } })
    await world.letThrough()
    expect(actor.getSnapshot().context).toMatchObject({ stored: 3 })
    expect(world.saves.map(({ begins, facts }) => [begins, facts.length])).toEqual([
      [true, 2],
      [false, 1],
    ])
  })

  it('after a reason where the aid is long past its review date', async () => {
    const world = new World()
    world.aid = ok(soreThroatAid({ reviewBy: '2026-05-22' }))
    const actor = await world.start(anAid)
    expect(actor.getSnapshot().value.life).toBe('askingForReason')
    actor.send({ type: 'reason.given', reason: '  ' })
    actor.send(added(chosen('a')))
    expect(actor.getSnapshot().value.life).toBe('askingForReason')
    actor.send({ type: 'reason.given', reason: 'Nothing newer ' })
    actor.send(added(chosen('a')))
    expect(actor.getSnapshot().context.facts[0]).toMatchObject({ staleReason: 'Nothing newer' })
  })

  it('with what was brought to it, as one press, after a reason where one is asked for', async () => {
    const world = new World()
    world.aid = ok(soreThroatAid({ reviewBy: '2025-11-22' }))
    const begins: NewFact[] = [
      { type: 'home.brought', said: mayaAtHome, source: 'text' },
      { type: 'matters.said', text: mayaAtHome.ownWords },
    ]
    const input = { ...inputFor({ aid: 'acute-sore-throat' }), begins }
    const actor = createActor(world.machine(), { input })
    actor.start()
    await settled()
    expect(actor.getSnapshot().context.facts).toEqual([])
    actor.send({ type: 'reason.given', reason: 'Nothing newer' })
    await settled()
    const { id, facts } = actor.getSnapshot().context
    expect(facts.map(({ type }) => type)).toEqual(['consultation.begun', 'home.brought', 'matters.said'])
    expect(world.facts(id ?? '')).toEqual(facts)
    actor.send({ type: 'undo' })
    const left = consultationFrom(actor.getSnapshot().context.facts)
    expect([left.fromHome, left.ownWords]).toEqual([[], ''])
  })

  it('without a reason on the last day of grace', async () => {
    const world = new World()
    world.aid = ok(soreThroatAid({ reviewBy: '2026-05-23' }))
    expect((await world.start(anAid)).getSnapshot().value.life).toBe('fresh')
  })

  it('not at all without its aid, which may be tried again', async () => {
    const world = new World()
    world.aid = trouble({ code: 'aid-not-found', aid: 'x' })
    const actor = await world.start(anAid)
    expect(actor.getSnapshot().value.life).toBe('withoutAid')
    world.aid = ok(soreThroatAid())
    actor.send({ type: 'opening.retry' })
    await settled()
    expect(actor.getSnapshot().value.life).toBe('fresh')
  })
})

describe('Scenario: opening again', () => {
  it('carries on where it was, finished or not', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    expect((await world.start(maya)).getSnapshot()).toMatchObject({
      value: { life: 'talking' },
      context: { stored: 11 },
    })
    world.disk.set('maya', kept(logOf(beginning, { type: 'consultation.finished' })))
    expect((await world.start(maya)).getSnapshot().value.life).toBe('finished')
  })

  it('reads nothing before it is known which tab writes', () => {
    const world = new World()
    const [state] = initialTransition(world.machine(), inputFor(maya))
    expect(state.value).toMatchObject({ life: 'waitingForLock', holding: { engaged: 'asking' } })
    const [next] = transition(world.machine(), state, { type: 'lock.held' })
    expect(next.value).toMatchObject({ life: 'openingConsultation', holding: { engaged: 'here' } })
    const [reader] = transition(world.machine(), state, { type: 'lock.elsewhere' })
    expect(reader.value).toMatchObject({
      life: 'openingConsultation',
      holding: { engaged: { elsewhere: { reader: 'following' } } },
    })
  })

  const troubles: [StoreTrouble, string][] = [
    [{ code: 'consultation-not-found' }, 'notFound'],
    [{ code: 'format-newer', format: 2, known: 1 }, 'newer'],
    [{ code: 'storage-unavailable' }, 'unreadable'],
    [{ code: 'storage-failed', detail: '' }, 'unreadable'],
  ]
  it.each(troubles)('says %j', async (found, state) => {
    const world = new World()
    world.opening = trouble(found)
    expect((await world.start(maya)).getSnapshot()).toMatchObject({
      value: { life: state },
      context: { openingTrouble: found },
    })
  })

  it('tries an unreadable disk again', async () => {
    const world = new World()
    world.opening = trouble({ code: 'storage-unavailable' })
    const actor = await world.start(maya)
    world.opening = ok(kept())
    actor.send({ type: 'opening.retry' })
    await settled()
    expect(actor.getSnapshot().value.life).toBe('talking')
  })

  it('shows the part of a damaged one that can be read, adds nothing and writes nothing', async () => {
    const world = new World()
    const part = kept(mayaDecided().slice(0, 3))
    world.opening = trouble({
      code: 'consultation-damaged',
      place: 3,
      detail: 'fact',
      kept: part,
      remains: '{}',
    })
    const actor = await world.start(maya)
    actor.send(added(chosen('a')))
    actor.send({ type: 'undo' })
    await settled()
    expect(actor.getSnapshot()).toMatchObject({
      value: { life: 'damaged', saving: 'resting' },
      context: { facts: part.facts, remains: '{}' },
    })
    expect(world.saves).toEqual([])
  })
})

describe('Scenario: saving', () => {
  it('tries again by itself, later each time, and keeps the order', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.answers = [failed('storage-failed'), failed('storage-failed')]
    const actor = await world.start(maya)
    actor.send(added(chosen('a')))
    await settled()
    actor.send(added(chosen('b')))
    expect(actor.getSnapshot()).toMatchObject({
      value: { saving: 'failed' },
      context: { stored: 11, attempts: 1 },
    })
    await world.wait(999)
    expect(world.saves.length).toBe(1)
    await world.wait(1)
    expect(actor.getSnapshot()).toMatchObject({ value: { saving: 'failed' }, context: { attempts: 2 } })
    await world.wait(1999)
    expect(world.saves.length).toBe(2)
    await world.wait(1)
    expect(actor.getSnapshot()).toMatchObject({
      value: { saving: 'resting' },
      context: { stored: 13, attempts: 0, savingTrouble: undefined },
    })
    expect(world.facts('maya').map(({ place }) => place)).toEqual([...Array(13).keys()])
    expect(world.facts('maya').slice(-2)).toMatchObject([{ priority: 'a' }, { priority: 'b' }])
  })

  it('tries again at once when asked', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.answers = [failed('storage-failed')]
    const actor = await world.start(maya)
    actor.send(added(chosen('a')))
    await settled()
    actor.send({ type: 'save.retry' })
    await settled()
    expect(actor.getSnapshot().context.stored).toBe(12)
  })

  it('keeps everything in memory while the disk is full, and saves it when there is room', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.answers = [failed('storage-full'), failed('storage-full')]
    const actor = await world.start(maya)
    actor.send(added(chosen('a')))
    await settled()
    actor.send(added(chosen('b')))
    expect(actor.getSnapshot()).toMatchObject({
      value: { saving: 'full', life: 'talking' },
      context: { savingTrouble: { code: 'storage-full' }, facts: { length: 13 } },
    })
    actor.send({ type: 'save.retry' })
    await settled()
    expect(actor.getSnapshot().value.saving).toBe('full')
    await world.wait(30_000)
    expect(world.facts('maya').length).toBe(13)
  })

  it('loses nothing that was acknowledged when the tab is killed in between', async () => {
    const world = new World()
    const actor = await world.start(anAid)
    actor.send(added(chosen('a')))
    await settled()
    const { id = '', facts } = actor.getSnapshot().context
    world.isHeldBack = true
    actor.send(added(chosen('b')))
    actor.stop()
    const again = await world.start({ consultation: id })
    expect(again.getSnapshot().context.facts).toEqual(facts)
  })

  it('undoes together what one press wrote, also after opening again', async () => {
    const world = new World()
    const actor = await world.start(anAid)
    actor.send(added(chosen('a')))
    actor.send(added(chosen('b'), chosen('c'), chosen('d')))
    await settled()
    const { id = '', facts } = actor.getSnapshot().context
    expect(facts.slice(2).map(({ press }) => press)).toEqual([facts[2]?.id, facts[2]?.id, facts[2]?.id])
    const again = await world.start({ consultation: id })
    again.send({ type: 'undo' })
    await settled()
    expect(types(world.facts(id)).slice(5)).toEqual(['fact.undone', 'fact.undone', 'fact.undone'])
    expect(consultationFrom(world.facts(id)).priorities).toEqual(['a'])
  })

  it('undoes by adding, one further back each time', async () => {
    const world = new World()
    const actor = await world.start(anAid)
    actor.send(added(chosen('a')))
    actor.send(added(chosen('b')))
    actor.send({ type: 'undo' })
    actor.send({ type: 'undo' })
    actor.send({ type: 'undo' })
    await settled()
    const { context } = actor.getSnapshot()
    expect(types(world.facts(context.id ?? ''))).toEqual([
      'consultation.begun',
      'priority.chosen',
      'priority.chosen',
      'fact.undone',
      'fact.undone',
    ])
  })
})

describe('Scenario: what leaves the room', () => {
  it('notes that it was given only when it worked', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    const actor = await world.start(maya)
    world.giving = trouble({ code: 'clipboard-refused' })
    actor.send({ type: 'give', form: 'note' })
    expect(actor.getSnapshot().value.leaving.note).toBe('making')
    await settled()
    expect(actor.getSnapshot()).toMatchObject({
      value: { leaving: { note: 'failed', text: 'idle' } },
      context: { givingTrouble: { note: { code: 'clipboard-refused' } }, stored: 11 },
    })
    world.giving = ok(null)
    actor.send({ type: 'give', form: 'note' })
    await settled()
    expect(actor.getSnapshot().value.leaving.note).toBe('done')
    expect(world.facts('maya').at(-1)).toMatchObject({ type: 'summary.given', form: 'note' })
  })

  it('says so when making it breaks', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    const actor = await world.start(maya)
    world.giving = new Error('no such figure')
    actor.send({ type: 'give', form: 'file' })
    await settled()
    expect(actor.getSnapshot().context.givingTrouble.file).toEqual({
      code: 'not-made',
      detail: 'Error: no such figure',
    })
  })

  it('counts the first lines of the note, copied alone, as the note', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    const actor = await world.start(maya)
    actor.send({ type: 'give', form: 'shortNote' })
    await settled()
    expect(actor.getSnapshot().value.leaving).toMatchObject({ shortNote: 'done', note: 'idle' })
    expect(world.facts('maya').at(-1)).toMatchObject({ type: 'summary.given', form: 'note' })
  })

  it('goes out in several forms at once', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    const actor = await world.start(maya)
    for (const form of ['text', 'print', 'file', 'note', 'referral', 'consultation'] as const) {
      actor.send({ type: 'give', form })
    }
    await settled()
    const { beginning: _none, shortNote: _neither, ...given } = actor.getSnapshot().value.leaving
    expect(new Set(Object.values(given))).toEqual(new Set(['done']))
    expect(types(world.facts('maya').slice(11))).toEqual(Array(6).fill('summary.given'))
  })
})

describe('Scenario: the end', () => {
  it('waits until the last word is on the disk', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    const actor = await world.start(maya)
    world.isHeldBack = true
    actor.send({ type: 'finish', clear: false })
    await settled()
    actor.send(added(chosen('late')))
    expect(actor.getSnapshot()).toMatchObject({ value: { life: 'finishing' }, context: { stored: 11 } })
    await world.letThrough()
    expect(actor.getSnapshot().value).toMatchObject({ life: 'finished', clearing: 'idle' })
    expect(types(world.facts('maya')).at(-1)).toBe('consultation.finished')
  })

  it('can be left again while the disk does not answer', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.answers = [failed('storage-failed')]
    const actor = await world.start(maya)
    actor.send({ type: 'finish', clear: true })
    await settled()
    expect(actor.getSnapshot().value).toMatchObject({ life: 'finishing', clearing: 'idle' })
    actor.send({ type: 'reopen' })
    await world.wait(1000)
    expect(actor.getSnapshot().value.life).toBe('reopened')
    expect(types(world.facts('maya').slice(11))).toEqual(['consultation.finished', 'consultation.reopened'])
  })

  it('may be given and reopened, and nothing else', async () => {
    const world = new World()
    world.disk.set('maya', kept(logOf(beginning, { type: 'consultation.finished' })))
    const actor = await world.start(maya)
    actor.send(added(chosen('a')))
    actor.send({ type: 'undo' })
    actor.send({ type: 'give', form: 'text' })
    await settled()
    actor.send({ type: 'reopen' })
    actor.send(added(chosen('b')))
    await settled()
    expect(types(world.facts('maya').slice(2))).toEqual([
      'summary.given',
      'consultation.reopened',
      'priority.chosen',
    ])
    expect(actor.getSnapshot().value.life).toBe('reopened')
  })

  it('clears this consultation only after everything was saved', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    const actor = await world.start(maya)
    actor.send({ type: 'clear' })
    expect(world.disk.has('maya')).toBe(true)
    actor.send({ type: 'finish', clear: true })
    await settled()
    expect(actor.getSnapshot().value).toMatchObject({ life: 'cleared', clearing: 'cleared' })
    expect(world.disk.has('maya')).toBe(false)
    actor.send(added(chosen('a')))
    actor.send({ type: 'reopen' })
    await settled()
    expect([world.disk.has('maya'), actor.getSnapshot().value.life]).toEqual([false, 'cleared'])
  })

  it('says that it could not be cleared, and tries again', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.clearing = failed('storage-failed')
    const actor = await world.start(maya)
    actor.send({ type: 'finish', clear: true })
    await settled()
    expect(actor.getSnapshot()).toMatchObject({
      value: { life: 'finished', clearing: 'failed' },
      context: { clearingTrouble: { code: 'storage-failed' } },
    })
    world.clearing = fine
    actor.send({ type: 'clear' })
    await settled()
    expect(actor.getSnapshot().value.life).toBe('cleared')
  })
})

describe('Scenario: stages', () => {
  it('any link may set any stage, in any life', async () => {
    const world = new World()
    const actor = await world.start(anAid)
    for (const stage of ['summary', 'matters', 'decide', 'start', 'next', 'choices'] as const) {
      actor.send({ type: 'stage.shown', stage })
      expect(actor.getSnapshot().value.stage).toBe(stage)
    }
    expect(actor.getSnapshot().context.facts).toEqual([])
  })
})
