import { describe, expect, it } from 'vitest'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import { beginning, logOf, mayaDecided } from '../../tests/support/consultation-builder.ts'
import { failed, settled, World } from '../../tests/support/consultation-world.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import { trouble } from '../domain/shared/result.ts'
import type { StoredConsultation } from '../ports/consultation-store.port.ts'
import type { ConsultationEvent } from './consultation-setup.ts'

const chosen = (priority: string): NewFact => ({ type: 'priority.chosen', priority })
const added = (...facts: NewFact[]): ConsultationEvent => ({ type: 'facts.added', facts })
const maya = { consultation: 'maya' }
const kept = (facts = mayaDecided()): StoredConsultation => ({ id: 'maya', aid: soreThroatAid(), facts })
const types = (facts: readonly Fact[]) => facts.map(({ type }) => type)
const stored: ConsultationEvent = { type: 'log.stored' }

describe('Scenario: a second tab', () => {
  it('only reads, until it takes over and has read what the first one wrote', async () => {
    const world = new World()
    world.disk.set('maya', kept(mayaDecided().slice(0, 3)))
    world.lockedElsewhere = true
    const actor = await world.start(maya)
    actor.send(added(chosen('a')))
    actor.send({ type: 'undo' })
    actor.send({ type: 'finish', clear: false })
    expect(actor.getSnapshot()).toMatchObject({
      value: { life: 'talking', holding: { engaged: { elsewhere: { reader: 'following' } } } },
      context: { facts: { length: 3 } },
    })
    world.disk.set('maya', kept())
    actor.send({ type: 'takeOver' })
    await settled()
    actor.send(added(chosen('a')))
    await settled()
    expect(actor.getSnapshot()).toMatchObject({
      value: { holding: { engaged: 'here' } },
      context: { stored: 12 },
    })
    expect(types(world.facts('maya'))).toEqual([...types(mayaDecided()), 'priority.chosen'])
  })

  it('that took over makes the first one read; what that had not saved joins when it takes back', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.answers = [failed('storage-failed')]
    const actor = await world.start(maya)
    actor.send(added(chosen('mine')))
    await settled()
    world.tellLock({ type: 'lock.lost' })
    await world.wait(60_000)
    expect(world.saves.length).toBe(1)
    const other = { ...chosen('theirs'), id: 'theirs', at: '2026-11-22T10:00:00.000Z', place: 11 } as Fact
    world.disk.set('maya', kept([...mayaDecided(), other]))
    actor.send({ type: 'takeOver' })
    await settled()
    expect(world.facts('maya').slice(-2)).toMatchObject([
      { priority: 'theirs', place: 11 },
      { priority: 'mine', place: 12 },
    ])
    expect(actor.getSnapshot().context.stored).toBe(13)
  })

  it('without locks: a place that is taken already makes this tab read the log anew and add after it', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.answers = [trouble({ code: 'written-elsewhere', place: 11 })]
    const actor = await world.start(maya)
    const other = { ...chosen('theirs'), id: 'theirs', at: '2026-11-22T10:00:00.000Z', place: 11 } as Fact
    world.disk.set('maya', kept([...mayaDecided(), other]))
    actor.send(added(chosen('mine')))
    await settled()
    expect(world.facts('maya').slice(-2)).toMatchObject([
      { priority: 'theirs' },
      { priority: 'mine', place: 12 },
    ])
    expect(actor.getSnapshot().value).toMatchObject({ holding: { engaged: 'here' }, saving: 'resting' })
  })

  it('whose log cannot be read keeps on trying, and adds nothing before', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.lockedElsewhere = true
    const actor = await world.start(maya)
    world.opening = trouble({ code: 'storage-failed', detail: '' })
    actor.send({ type: 'takeOver' })
    await settled()
    expect(actor.getSnapshot().value.holding).toEqual({ engaged: { elsewhere: 'rereadingLater' } })
    world.opening = undefined
    await world.wait(1000)
    expect(actor.getSnapshot().value.holding).toEqual({ engaged: 'here' })
  })

  it('finished in the other tab is finished here', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.lockedElsewhere = true
    const actor = await world.start(maya)
    world.disk.set('maya', kept(logOf(beginning, { type: 'consultation.finished' })))
    actor.send({ type: 'takeOver' })
    await settled()
    expect(actor.getSnapshot().value.life).toBe('finished')
  })

  it('lets go of the consultation when it is left', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    const actor = await world.start(maya)
    actor.stop()
    expect(world.released).toBe(1)
  })
})

describe('Scenario: a tab that follows', () => {
  async function following(facts = mayaDecided().slice(0, 3)) {
    const world = new World()
    world.disk.set('maya', kept(facts))
    world.lockedElsewhere = true
    const actor = await world.start(maya)
    const news = async (now: Fact[] | undefined) => {
      if (now) world.disk.set('maya', kept(now))
      else world.disk.delete('maya')
      world.tellLock(stored)
      await settled()
    }
    const reader = () => actor.getSnapshot().value.holding
    return { world, actor, news, reader }
  }
  const follows = { engaged: { elsewhere: { reader: 'following' } } }

  it('shows what the other stored, and writes nothing', async () => {
    const { world, actor, news, reader } = await following()
    await news(mayaDecided())
    expect(actor.getSnapshot().context).toMatchObject({ facts: mayaDecided(), stored: 11, overtaken: false })
    expect([reader(), world.saves]).toEqual([follows, []])
  })

  it('reads once more for all that was stored while it read, and not at all where nothing was', async () => {
    const { world, reader } = await following()
    expect(world.reads).toBe(1)
    for (let times = 0; times < 5; times += 1) world.tellLock(stored)
    await settled()
    expect([world.reads, reader()]).toEqual([3, follows])
    await world.wait(60_000)
    expect(world.reads).toBe(3)
  })

  it('does not read over its own opening with what is older', async () => {
    const world = new World()
    world.disk.set('maya', kept(mayaDecided().slice(0, 3)))
    world.lockedElsewhere = true
    const starting = world.start(maya)
    world.disk.set('maya', kept())
    world.tellLock(stored)
    const actor = await starting
    expect(actor.getSnapshot().context.facts).toEqual(mayaDecided())
  })

  it('keeps what is shown where the log cannot be read, and tries again', async () => {
    const { world, actor, news, reader } = await following()
    world.opening = trouble({ code: 'storage-failed', detail: '' })
    await news(mayaDecided())
    expect(actor.getSnapshot().context.facts).toEqual(mayaDecided().slice(0, 3))
    world.opening = undefined
    await world.wait(1000)
    expect(actor.getSnapshot().context).toMatchObject({ facts: mayaDecided(), attempts: 0 })
    expect(reader()).toEqual(follows)
  })

  it('is finished and opened again with the other', async () => {
    const { actor, news } = await following(logOf(beginning))
    await news(logOf(beginning, { type: 'consultation.finished' }))
    expect(actor.getSnapshot().value.life).toBe('finished')
    await news(logOf(beginning, { type: 'consultation.finished' }, { type: 'consultation.reopened' }))
    expect(actor.getSnapshot().value.life).toBe('talking')
  })

  it('says that it is gone once the other has cleared it, and takes over nothing', async () => {
    const { actor, news } = await following()
    await news(undefined)
    expect(actor.getSnapshot()).toMatchObject({
      value: { life: 'notFound' },
      context: { openingTrouble: { code: 'consultation-not-found' } },
    })
  })

  it('that wrote before keeps what was said as it lost the hold, and what it had not saved, through all that follows', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    world.answers = [failed('storage-failed')]
    const actor = await world.start(maya)
    actor.send(added(chosen('not saved')))
    await settled()
    world.tellLock({ type: 'lock.lost' })
    actor.send(added(chosen('still typed')))
    await world.wait(700)
    actor.send(added(chosen('too late')))
    const other = { ...chosen('theirs'), id: 'theirs', at: '2026-11-22T10:00:00.000Z', place: 11 } as Fact
    world.disk.set('maya', kept([...mayaDecided(), other]))
    world.tellLock(stored)
    await settled()
    const priorities = () => actor.getSnapshot().context.facts.slice(11)
    const all = [{ priority: 'theirs' }, { priority: 'not saved' }, { priority: 'still typed' }]
    expect(priorities()).toMatchObject(all)
    world.disk.delete('maya')
    world.tellLock(stored)
    await settled()
    expect(actor.getSnapshot().value.life).toBe('talking')
    expect(priorities()).toMatchObject(all)
    world.disk.set('maya', kept([...mayaDecided(), other]))
    actor.send({ type: 'takeOver' })
    await world.wait(60_000)
    expect(world.facts('maya').slice(11)).toMatchObject(all)
  })

  it('reads only once its own save has ended', async () => {
    const world = new World()
    world.disk.set('maya', kept())
    const actor = await world.start(maya)
    world.isHeldBack = true
    actor.send(added(chosen('mine')))
    world.tellLock({ type: 'lock.lost' })
    await world.wait(700)
    expect(world.reads).toBe(1)
    await world.letThrough()
    expect(world.reads).toBe(2)
    expect(actor.getSnapshot().context).toMatchObject({ stored: 12, facts: { length: 12 } })
  })
})
