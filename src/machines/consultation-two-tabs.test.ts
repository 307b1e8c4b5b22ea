import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createActor, fromCallback, fromPromise, SimulatedClock } from 'xstate'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import { countedClock, countedIds, mayaDecided } from '../../tests/support/consultation-builder.ts'
import { settled } from '../../tests/support/consultation-world.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { StoredConsultation, StoreTrouble } from '../ports/consultation-store.port.ts'
import { consultationMachine } from './consultation.machine.ts'
import type { ConsultationEvent, ToStore } from './consultation-setup.ts'

/** One disk, one lock and one piece of news for two tabs, as the browser gives them; each answer comes when it is let through. */
class Browser {
  disk: Fact[] = mayaDecided()
  clock = new SimulatedClock()
  private tell = new Map<string, (event: ConsultationEvent) => void>()
  private holder: string | undefined
  private held: (() => void)[] = []

  letThrough(): void {
    this.held.shift()?.()
  }

  private wait = () => new Promise<void>((go) => this.held.push(go))

  private async store({ facts }: ToStore): Promise<Result<null, StoreTrouble>> {
    await this.wait()
    const fresh = facts.filter(({ id, place }) => this.disk[place]?.id !== id)
    const [first] = fresh
    const isTaken = first !== undefined && first.place < this.disk.length
    if (isTaken) {
      await this.wait()
      return trouble({ code: 'written-elsewhere', place: first.place })
    }
    this.disk = [...this.disk, ...fresh]
    for (const tell of this.tell.values()) tell({ type: 'log.stored' })
    await this.wait()
    return ok(null)
  }

  private async open(): Promise<Result<StoredConsultation, StoreTrouble>> {
    await this.wait()
    const answer = ok({ id: 'maya', aid: soreThroatAid(), facts: [...this.disk] })
    await this.wait()
    return answer
  }

  private take(tab: string): void {
    const before = this.holder
    this.holder = tab
    if (before !== undefined && before !== tab) this.tell.get(before)?.({ type: 'lock.lost' })
    this.tell.get(tab)?.({ type: 'lock.held' })
  }

  tab(name: string) {
    const machine = consultationMachine.provide({
      actors: {
        openConsultation: fromPromise(() => this.open()),
        store: fromPromise(({ input }: { input: ToStore }) => this.store(input)),
        lock: fromCallback<ConsultationEvent, { id: string }>(({ sendBack, receive }) => {
          this.tell.set(name, sendBack)
          receive((event) => event.type === 'takeOver' && this.take(name))
          if (this.holder === undefined) this.take(name)
          else sendBack({ type: 'lock.elsewhere' })
        }),
      },
    })
    const input = {
      opens: { consultation: 'maya' },
      language: 'en',
      today: '2026-11-22',
      clock: countedClock(),
      newId: countedIds(name),
    }
    return createActor(machine, { input, clock: this.clock }).start()
  }

  async rest() {
    for (let turn = 0; turn < 40; turn += 1) {
      while (this.held.length > 0) this.letThrough()
      this.clock.increment(1000)
      await settled()
    }
  }
}

const step = fc.record({
  tab: fc.constantFrom(0, 1),
  does: fc.constantFrom('adds', 'adds', 'takes over', 'waits', 'answers', 'answers'),
})

it('whatever two tabs say, and whoever takes over when, what was taken in lies on the disk once, in both tabs alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const browser = new Browser()
      const tabs = [browser.tab('a'), browser.tab('b')]
      await browser.rest()
      const said: string[] = []
      for (const { tab, does } of steps) {
        const actor = tabs[tab]
        const priority = `said ${said.length}`
        if (does === 'takes over') actor?.send({ type: 'takeOver' })
        if (does === 'waits') browser.clock.increment(400)
        if (does === 'answers') browser.letThrough()
        if (does === 'adds') {
          actor?.send({ type: 'facts.added', facts: [{ type: 'priority.chosen', priority }] })
          const last = actor?.getSnapshot().context.facts.at(-1)
          if (last?.type === 'priority.chosen' && last.priority === priority) said.push(priority)
        }
        await settled()
      }
      await browser.rest()
      for (const actor of tabs) {
        actor.send({ type: 'takeOver' })
        await browser.rest()
      }
      const logs = tabs.map((actor) => actor.getSnapshot().context.facts)
      expect(logs).toEqual([browser.disk, browser.disk])
      expect(browser.disk.map(({ place }) => place)).toEqual(browser.disk.map((_, place) => place))
      const kept = browser.disk.slice(11).map((fact) => ('priority' in fact ? fact.priority : ''))
      expect(kept.toSorted()).toEqual(said.toSorted())
      for (const actor of tabs) actor.stop()
    }),
    { numRuns: 60 },
  )
})
