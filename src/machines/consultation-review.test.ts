import { describe, expect, it } from 'vitest'
import { createActor, fromCallback, fromPromise } from 'xstate'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import {
  beginningWithoutAid,
  countedClock,
  countedIds,
  logOf,
  mayaDecided,
} from '../../tests/support/consultation-builder.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import { reviewBegins } from '../domain/consultation/review-begins.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import type { StoredConsultation, StoreTrouble } from '../ports/consultation-store.port.ts'
import { consultationMachine } from './consultation.machine.ts'
import type { ConsultationEvent, ToLookBackOn, ToStore } from './consultation-setup.ts'

const mayaFinished = (): Fact[] => logOf(...(mayaDecided() as NewFact[]), { type: 'consultation.finished' })

const ofABackFinished = (): Fact[] =>
  logOf(
    beginningWithoutAid,
    { type: 'choice.named', text: 'My back' },
    { type: 'choice.optionAdded', option: 'physio', text: 'Physiotherapy', kind: 'active' },
    { type: 'decision.thought', thought: { option: 'physio' } },
    { type: 'consultation.finished' },
  )

const newer = (): Aid => {
  const aid = soreThroatAid()
  return { ...aid, hash: 'b'.repeat(64), facts: { ...aid.facts, version: '0.2.0' } }
}

async function settled() {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
}

/** A disk, a library and the names of all that was locked. */
class World {
  disk = new Map<string, StoredConsultation>([
    ['maya', { id: 'maya', aid: soreThroatAid(), facts: mayaFinished() }],
    ['back', { id: 'back', aid: null, facts: ofABackFinished() }],
  ])
  aid: Result<Aid, AidTrouble> = ok(newer())
  opening: Result<StoredConsultation, StoreTrouble> | undefined
  asked: string[] = []
  locked: string[] = []
  written: string[] = []

  private open(id: string): Result<StoredConsultation, StoreTrouble> {
    const found = this.disk.get(id)
    return this.opening ?? (found ? ok(found) : trouble({ code: 'consultation-not-found' }))
  }

  async review(id: string) {
    const machine = consultationMachine.provide({
      actors: {
        openAid: fromPromise(({ input }: { input: { aid: string } }) => {
          this.asked.push(input.aid)
          return Promise.resolve(this.aid)
        }),
        openEarlier: fromPromise(
          ({ input }: { input: { id: string } }): Promise<Result<ToLookBackOn, StoreTrouble>> => {
            const opened = this.open(input.id)
            return Promise.resolve(
              opened.ok ? ok({ aid: opened.value.aid, begins: reviewBegins(opened.value) }) : opened,
            )
          },
        ),
        store: fromPromise(({ input }: { input: ToStore }) => {
          this.written.push(input.id)
          const { begins, ...said } = input
          const before = begins ? [] : (this.disk.get(input.id)?.facts ?? [])
          this.disk.set(input.id, { ...said, facts: [...before, ...input.facts] })
          return Promise.resolve<Result<null, StoreTrouble>>(ok(null))
        }),
        lock: fromCallback<ConsultationEvent, { id: string }>(({ input, sendBack }) => {
          this.locked.push(input.id)
          sendBack({ type: 'lock.held' })
        }),
      },
    })
    const input = {
      opens: { review: id },
      language: 'en',
      today: '2026-12-22',
      clock: countedClock('2026-12-22T09:30:00.000Z'),
      newId: countedIds('new'),
    }
    const actor = createActor(machine, { input })
    actor.start()
    await settled()
    return actor
  }
}

describe('Scenario: an earlier consultation is looked at again', () => {
  it('begins a new one about the version of today, with what was so then', async () => {
    const world = new World()
    const { value, context } = (await world.review('maya')).getSnapshot()
    expect(value.life).toBe('talking')
    expect(context.facts.map(({ type }) => type)).toEqual(['consultation.begun', 'review.begun'])
    expect(context.facts[0]).toMatchObject({ aid: { version: '0.2.0', hash: 'b'.repeat(64) } })
    expect(consultationFrom(context.facts).review?.earlier).toMatchObject({
      consultation: 'maya',
      day: '2026-11-22',
      aid: { version: '0.1.0', hash: 'a'.repeat(64) },
      ownWords: 'Back to work by Monday',
      thought: { option: 'wait' },
      firmness: 'decided',
      why: 'I would rather not take tablets',
    })
    expect(world.disk.get(context.id ?? '')?.facts).toEqual(context.facts)
  })

  it('leaves the earlier one as it was: no fact is stored under its name and it is not locked', async () => {
    const world = new World()
    const before = JSON.stringify(world.disk.get('maya'))
    const actor = await world.review('maya')
    actor.send({ type: 'facts.added', facts: [{ type: 'review.told', about: 'happened', text: 'Better' }] })
    actor.send({ type: 'undo' })
    actor.send({ type: 'finish', clear: false })
    await settled()
    const { id } = actor.getSnapshot().context
    expect(JSON.stringify(world.disk.get('maya'))).toBe(before)
    expect(new Set([...world.written, ...world.locked])).toEqual(new Set([id]))
    expect(world.asked).toEqual(['acute-sore-throat'])
  })

  it('never undoes that it is a review', async () => {
    const actor = await new World().review('maya')
    actor.send({ type: 'undo' })
    expect(actor.getSnapshot().context.facts).toHaveLength(2)
  })

  const gone: AidTrouble[] = [
    { code: 'aid-not-found', aid: 'x' },
    { code: 'aid-unusable', aid: 'x', lines: [] },
  ]
  it.each(gone)('is about the version that was kept where the library answers $code', async (found) => {
    const world = new World()
    world.aid = trouble(found)
    const { value, context } = (await world.review('maya')).getSnapshot()
    expect(value.life).toBe('talking')
    expect(context.aid).toEqual(soreThroatAid())
  })

  it('waits for an aid that did not arrive, and does not take the old figures for those of today', async () => {
    const world = new World()
    world.aid = trouble({ code: 'aid-not-loaded', aid: 'x', detail: 'offline' })
    const actor = await world.review('maya')
    expect(actor.getSnapshot()).toMatchObject({ value: { life: 'withoutAid' }, context: { facts: [] } })
    world.aid = ok(newer())
    actor.send({ type: 'opening.retry' })
    await settled()
    expect(actor.getSnapshot()).toMatchObject({
      value: { life: 'talking' },
      context: { aid: { hash: 'b'.repeat(64) } },
    })
  })

  it('asks for a reason first where the aid is long past its review date', async () => {
    const world = new World()
    world.aid = ok(soreThroatAid({ reviewBy: '2026-05-22' }))
    const actor = await world.review('maya')
    expect(actor.getSnapshot()).toMatchObject({ value: { life: 'askingForReason' }, context: { facts: [] } })
    actor.send({ type: 'reason.given', reason: 'Nothing newer' })
    expect(actor.getSnapshot().context.facts).toMatchObject([{ staleReason: 'Nothing newer' }, {}])
  })

  it('begins nothing where the earlier one is not here, and may be tried again', async () => {
    const world = new World()
    world.opening = trouble({ code: 'storage-unavailable' })
    const actor = await world.review('maya')
    expect(actor.getSnapshot()).toMatchObject({
      value: { life: 'withoutEarlier' },
      context: { facts: [], openingTrouble: { code: 'storage-unavailable' } },
    })
    world.opening = undefined
    actor.send({ type: 'opening.retry' })
    await settled()
    expect(actor.getSnapshot().value.life).toBe('talking')
  })
})

describe('Scenario: an earlier consultation without an aid is looked at again', () => {
  it('begins a new one without an aid, from its choice, and asks the library for nothing', async () => {
    const world = new World()
    const before = JSON.stringify(world.disk.get('back'))
    const actor = await world.review('back')
    const { value, context } = actor.getSnapshot()
    expect(value.life).toBe('talking')
    expect(context.aid).toBeNull()
    expect(context.facts.map(({ type }) => type)).toEqual([
      'consultation.begun',
      'choice.named',
      'choice.optionAdded',
      'review.begun',
    ])
    expect(world.disk.get(context.id ?? '')).toEqual({ id: context.id, aid: null, facts: context.facts })
    expect([world.asked, world.locked, world.written]).toEqual([[], [context.id], [context.id]])
    expect(JSON.stringify(world.disk.get('back'))).toBe(before)
  })

  it('never undoes what it began from', async () => {
    const actor = await new World().review('back')
    actor.send({ type: 'undo' })
    expect(actor.getSnapshot().context.facts).toHaveLength(4)
    actor.send({ type: 'facts.added', facts: [{ type: 'choice.named', text: 'My neck' }] })
    actor.send({ type: 'undo' })
    expect(consultationFrom(actor.getSnapshot().context.facts).withoutAid?.name).toBe('My back')
  })
})
