import { createActor, fromCallback, fromPromise, SimulatedClock } from 'xstate'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import type { Fact } from '../../src/domain/consultation/fact.schema.ts'
import { ok, type Result, trouble } from '../../src/domain/shared/result.ts'
import { consultationMachine } from '../../src/machines/consultation.machine.ts'
import type {
  ConsultationEvent,
  ConsultationInput,
  GivingTrouble,
  ToGive,
  ToStore,
} from '../../src/machines/consultation-setup.ts'
import type { AidTrouble } from '../../src/ports/aid-source.port.ts'
import type { StoredConsultation, StoreTrouble } from '../../src/ports/consultation-store.port.ts'
import { soreThroatAid } from './aid-builder.ts'
import { countedClock, countedIds } from './consultation-builder.ts'

type Answer = Result<null, StoreTrouble>
export const fine: Answer = ok(null)
export const failed = (code: 'storage-failed' | 'storage-full'): Answer =>
  trouble(code === 'storage-failed' ? { code, detail: 'test' } : { code })

/** A disk, a lock and a desk in memory, whose answers a scenario holds back, spoils or lets through. */
export class World {
  disk = new Map<string, StoredConsultation>()
  /** Answers to the next saves, in order; when there are none left, a save goes through. */
  answers: Answer[] = []
  saves: ToStore[] = []
  private held: (() => void)[] = []
  isHeldBack = false
  lockedElsewhere = false
  tellLock: (event: ConsultationEvent) => void = () => undefined
  released = 0
  aid: Result<Aid, AidTrouble> = ok(soreThroatAid())
  opening: Result<StoredConsultation, StoreTrouble> | undefined
  reads = 0
  giving: Result<null, GivingTrouble> | Error = ok(null)
  given: ToGive[] = []
  clearing: Answer = fine
  clock = new SimulatedClock()

  async letThrough() {
    this.isHeldBack = false
    for (const go of this.held.splice(0)) go()
    await settled()
  }

  private async store(input: ToStore): Promise<Answer> {
    this.saves.push(input)
    if (this.isHeldBack) await new Promise<void>((go) => this.held.push(go))
    const answer = this.answers.shift() ?? fine
    if (!answer.ok) return answer
    const { begins, ...consultation } = input
    const before = begins ? [] : (this.disk.get(input.id)?.facts ?? [])
    this.disk.set(input.id, { ...consultation, facts: [...before, ...input.facts] })
    return answer
  }

  private open(id: string): Result<StoredConsultation, StoreTrouble> {
    this.reads += 1
    const found = this.disk.get(id)
    return this.opening ?? (found ? ok(found) : trouble({ code: 'consultation-not-found' }))
  }

  machine() {
    return consultationMachine.provide({
      actors: {
        openAid: fromPromise(() => Promise.resolve(this.aid)),
        openConsultation: fromPromise(({ input }: { input: { id: string } }) =>
          Promise.resolve(this.open(input.id)),
        ),
        store: fromPromise(({ input }: { input: ToStore }) => this.store(input)),
        give: fromPromise(({ input }: { input: ToGive }) => {
          this.given.push(input)
          return this.giving instanceof Error ? Promise.reject(this.giving) : Promise.resolve(this.giving)
        }),
        clear: fromPromise(({ input }: { input: { id: string } }) => {
          if (this.clearing.ok) this.disk.delete(input.id)
          return Promise.resolve(this.clearing)
        }),
        lock: fromCallback<ConsultationEvent, { id: string }>(({ sendBack, receive }) => {
          this.tellLock = sendBack
          receive((event) => event.type === 'takeOver' && sendBack({ type: 'lock.held' }))
          sendBack({ type: this.lockedElsewhere ? 'lock.elsewhere' : 'lock.held' })
          return () => {
            this.released += 1
          }
        }),
      },
    })
  }

  async start(opens: ConsultationInput['opens']) {
    const actor = createActor(this.machine(), { input: inputFor(opens), clock: this.clock })
    actor.start()
    await settled()
    return actor
  }

  async wait(milliseconds: number) {
    this.clock.increment(milliseconds)
    await settled()
  }

  facts = (id: string): Fact[] => this.disk.get(id)?.facts ?? []
}

export const inputFor = (opens: ConsultationInput['opens']): ConsultationInput => ({
  opens,
  language: 'en',
  today: '2026-11-22',
  clock: countedClock(),
  newId: countedIds('id'),
})

export async function settled() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
