import { assign, raise, sendTo } from 'xstate'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import type { Result } from '../domain/shared/result.ts'
import type { StoredConsultation, StoreTrouble } from '../ports/consultation-store.port.ts'
import { type ConsultationContext, consultationSetup } from './consultation-setup.ts'

type Opened = Result<StoredConsultation, StoreTrouble>

/** The log as the disk has it, then what this tab had not saved, in its order and at new places. */
export function rejoined({ facts, stored }: ConsultationContext, onDisk: readonly Fact[]): Fact[] {
  const known = new Set(onDisk.map(({ id }) => id))
  const unsaved = facts.slice(stored).filter(({ id }) => !known.has(id))
  return [...onDisk, ...unsaved.map((fact, index) => ({ ...fact, place: onDisk.length + index }))]
}

const rereading = consultationSetup.createStateConfig({
  invoke: {
    src: 'openConsultation',
    input: ({ context }) => ({ id: context.id ?? '' }),
    onDone: [
      {
        guard: { type: 'it went well', params: ({ event }) => ({ answer: event.output as Opened }) },
        target: '#here',
        actions: [
          assign(({ context, event }) => {
            const answer = event.output as Opened
            if (!answer.ok) return {}
            const { facts } = answer.value
            return { facts: rejoined(context, facts), stored: facts.length, overtaken: false }
          }),
          raise({ type: 'log.reread' }),
        ],
      },
      { target: 'rereadingLater', actions: assign(({ context }) => ({ attempts: context.attempts + 1 })) },
    ],
    onError: {
      target: 'rereadingLater',
      actions: assign(({ context }) => ({ attempts: context.attempts + 1 })),
    },
  },
})

const elsewhere = consultationSetup.createStateConfig({
  id: 'elsewhere',
  initial: 'reader',
  states: {
    reader: { id: 'reader', on: { takeOver: 'takingOver' } },
    takingOver: {
      id: 'takingOver',
      entry: sendTo('lock', { type: 'takeOver' }),
      on: { 'lock.held': 'waitingForSave' },
    },
    // A save that was under way when the tab lost the consultation may still arrive on the disk.
    waitingForSave: { always: { guard: 'nothing is being stored', target: 'rereading' } },
    rereading,
    rereadingLater: {
      on: { 'save.retry': 'rereading' },
      after: { 'before the next try': 'rereading' },
    },
  },
})

/**
 * Which tab writes. One does; another only reads until it takes over, and then it reads the log anew before it adds
 * anything, so that what either tab was told remains true.
 */
export const holding = consultationSetup.createStateConfig({
  initial: 'unheld',
  states: {
    unheld: { always: { guard: 'consultation has a name', target: 'engaged' } },
    engaged: {
      invoke: { id: 'lock', src: 'lock', input: ({ context }) => ({ id: context.id ?? '' }) },
      initial: 'asking',
      on: { 'lock.lost': '.elsewhere.reader' },
      states: {
        asking: { on: { 'lock.held': 'here', 'lock.elsewhere': 'elsewhere' } },
        here: { id: 'here', always: { guard: 'log was overtaken', target: 'elsewhere.waitingForSave' } },
        elsewhere,
      },
    },
  },
})
