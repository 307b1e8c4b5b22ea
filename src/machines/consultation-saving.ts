import { assign } from 'xstate'
import type { Result } from '../domain/shared/result.ts'
import type { StoreTrouble } from '../ports/consultation-store.port.ts'
import { consultationSetup } from './consultation-setup.ts'

type Answer = Result<null, StoreTrouble>

const failedWith = (trouble: StoreTrouble) => ({ savingTrouble: trouble })

const troubleOf = (answer: Answer): StoreTrouble =>
  answer.ok ? { code: 'storage-failed', detail: '' } : answer.trouble

const storing = consultationSetup.createStateConfig({
  id: 'storing',
  entry: assign(({ context }) => ({ beingStored: context.facts.length })),
  invoke: {
    src: 'store',
    input: ({ context }) => {
      const { id, aid, facts, stored } = context
      if (id === undefined || aid === undefined) throw new Error('a consultation has facts before it is open')
      return { id, aid, facts: facts.slice(stored), begins: stored === 0 }
    },
    onDone: [
      {
        guard: { type: 'it went well', params: ({ event }) => ({ answer: event.output as Answer }) },
        target: 'resting',
        actions: assign(({ context }) => ({
          stored: context.beingStored,
          attempts: 0,
          savingTrouble: undefined,
        })),
      },
      {
        guard: {
          type: 'the trouble is',
          params: ({ event }) => ({ answer: event.output as Answer, code: 'written-elsewhere' }),
        },
        target: 'resting',
        actions: assign(({ event }) => ({
          overtaken: true,
          ...failedWith(troubleOf(event.output as Answer)),
        })),
      },
      {
        guard: {
          type: 'the trouble is',
          params: ({ event }) => ({ answer: event.output as Answer, code: 'storage-full' }),
        },
        target: 'full',
        actions: assign(({ event }) => failedWith(troubleOf(event.output as Answer))),
      },
      {
        target: 'failed',
        actions: assign(({ context, event }) => ({
          attempts: context.attempts + 1,
          ...failedWith(troubleOf(event.output as Answer)),
        })),
      },
    ],
    onError: {
      target: 'failed',
      actions: assign(({ context, event }) => ({
        attempts: context.attempts + 1,
        ...failedWith({ code: 'storage-failed', detail: String(event.error) }),
      })),
    },
  },
})

/**
 * The queue to the disk: one save at a time, in order, and never two facts swapped. What failed stays in the queue and
 * is tried again; a full disk keeps it in memory and says so.
 */
export const saving = consultationSetup.createStateConfig({
  initial: 'resting',
  states: {
    resting: { always: { guard: 'this tab may save', target: 'storing' } },
    storing,
    failed: {
      on: { 'save.retry': 'resting' },
      after: { 'before the next try': 'resting' },
    },
    full: {
      on: { 'save.retry': 'resting' },
      after: { 'while the disk is full': 'resting' },
    },
  },
})
