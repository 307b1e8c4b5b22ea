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

/** Reads the log anew. What cannot be read leaves everything as it is, and is tried again. */
const rereading = (then: string, later: string) =>
  consultationSetup.createStateConfig({
    entry: assign({ isBehind: false }),
    invoke: {
      src: 'openConsultation',
      input: ({ context }) => ({ id: context.id ?? '' }),
      onDone: [
        {
          guard: { type: 'it went well', params: ({ event }) => ({ answer: event.output as Opened }) },
          target: then,
          actions: [
            assign(({ context, event }) => {
              const answer = event.output as Opened
              if (!answer.ok) return {}
              const { facts } = answer.value
              return { facts: rejoined(context, facts), stored: facts.length, overtaken: false, attempts: 0 }
            }),
            raise({ type: 'log.reread' }),
          ],
        },
        {
          guard: {
            type: 'the trouble is',
            params: ({ event }) => ({ answer: event.output as Opened, code: 'consultation-not-found' }),
          },
          target: then,
          actions: [
            assign(() => {
              const trouble = { code: 'consultation-not-found' as const }
              return { openingTrouble: trouble, savingTrouble: trouble, overtaken: false }
            }),
            raise({ type: 'log.gone' }),
          ],
        },
        { target: later, actions: 'count the attempt' },
      ],
      onError: { target: later, actions: 'count the attempt' },
    },
  })

const hears = { 'log.stored': { actions: 'fall behind' as const } }

/** Follows the tab that writes: one reading at a time, and one more where something was stored meanwhile. */
const reader = consultationSetup.createStateConfig({
  id: 'reader',
  initial: 'following',
  on: { takeOver: 'takingOver', ...hears },
  states: {
    following: { always: { guard: 'what was stored can be read', target: 'reading' } },
    reading: rereading('following', 'readingLater'),
    readingLater: { on: { 'log.stored': 'reading' }, after: { 'before the next try': 'reading' } },
  },
})

const elsewhere = consultationSetup.createStateConfig({
  id: 'elsewhere',
  initial: 'reader',
  states: {
    // What was pressed or typed when another tab took over still arrives; it is saved once this one takes back.
    lastWords: {
      on: { takeOver: 'takingOver', ...hears },
      after: { 'for the last words': 'reader' },
    },
    reader,
    takingOver: {
      id: 'takingOver',
      entry: sendTo('lock', { type: 'takeOver' }),
      on: { 'lock.held': 'waitingForSave' },
    },
    // A save that was under way when the tab lost the consultation may still arrive on the disk.
    waitingForSave: { always: { guard: 'nothing is being stored', target: 'rereading' } },
    rereading: rereading('#here', 'rereadingLater'),
    rereadingLater: {
      on: { 'save.retry': 'rereading' },
      after: { 'before the next try': 'rereading' },
    },
  },
})

/**
 * Which tab writes. One does; the others follow what it stores, and one that takes over reads the log anew before it
 * adds anything, so that what either tab was told remains true.
 */
export const holding = consultationSetup.createStateConfig({
  initial: 'unheld',
  states: {
    unheld: { always: { guard: 'consultation has a name', target: 'engaged' } },
    engaged: {
      invoke: { id: 'lock', src: 'lock', input: ({ context }) => ({ id: context.id ?? '' }) },
      initial: 'asking',
      on: { 'lock.lost': { target: '.elsewhere.lastWords', actions: 'fall behind' } },
      states: {
        asking: { on: { 'lock.held': 'here', 'lock.elsewhere': 'elsewhere' } },
        here: { id: 'here', always: { guard: 'log was overtaken', target: 'elsewhere.waitingForSave' } },
        elsewhere,
      },
    },
  },
})
