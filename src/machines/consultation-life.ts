import { and, assign, raise } from 'xstate'
import type { Aid } from '../domain/aid/aid.schema.ts'
import type { Result } from '../domain/shared/result.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import type { StoredConsultation, StoreTrouble } from '../ports/consultation-store.port.ts'
import { type ConsultationContext, consultationSetup, type ToLookBackOn } from './consultation-setup.ts'

type Opened = Result<StoredConsultation, StoreTrouble>
type OpenedEarlier = Result<ToLookBackOn, StoreTrouble>

const openingAid = consultationSetup.createStateConfig({
  invoke: {
    src: 'openAid',
    input: ({ context }) => ({
      aid: 'aid' in context.opens ? context.opens.aid : (context.earlier?.aid?.facts.id ?? ''),
    }),
    onDone: [
      {
        guard: {
          type: 'it went well',
          params: ({ event }) => ({ answer: event.output as Result<Aid, AidTrouble> }),
        },
        target: 'aidOpened',
        actions: assign(({ event }) => {
          const answer = event.output as Result<Aid, AidTrouble>
          return answer.ok ? { aid: answer.value } : {}
        }),
      },
      // What was kept with the earlier consultation is all that there is: the screen says so.
      {
        guard: {
          type: 'only the kept aid is left',
          params: ({ event }) => ({ answer: event.output as Result<Aid, AidTrouble> }),
        },
        target: 'aidOpened',
        actions: assign(({ context }) => (context.earlier?.aid ? { aid: context.earlier.aid } : {})),
      },
      {
        target: 'withoutAid',
        actions: assign(({ event }) => {
          const answer = event.output as Result<Aid, AidTrouble>
          return answer.ok ? {} : { openingTrouble: answer.trouble }
        }),
      },
    ],
  },
})

const troubleIs = (code: StoreTrouble['code'], target: string) => ({
  guard: {
    type: 'the trouble is' as const,
    params: ({ event }: { event: { output: unknown } }) => ({ answer: event.output as Opened, code }),
  },
  target,
})

const kept = (answer: Opened): Partial<ConsultationContext> => {
  if (answer.ok) return {}
  const { trouble } = answer
  const damaged = trouble.code === 'consultation-damaged' ? trouble : undefined
  return {
    openingTrouble: trouble,
    ...(damaged ? { remains: damaged.remains } : {}),
    ...(damaged?.kept
      ? { aid: damaged.kept.aid, facts: damaged.kept.facts, stored: damaged.kept.facts.length }
      : {}),
  }
}

const openingConsultation = consultationSetup.createStateConfig({
  id: 'openingConsultation',
  invoke: {
    src: 'openConsultation',
    input: ({ context }) => ({ id: context.id ?? '' }),
    onDone: [
      {
        guard: { type: 'it went well', params: ({ event }) => ({ answer: event.output as Opened }) },
        target: 'opened',
        actions: assign(({ event }) => {
          const answer = event.output as Opened
          if (!answer.ok) return {}
          const { aid, facts } = answer.value
          return { aid, facts, stored: facts.length }
        }),
      },
      {
        ...troubleIs('consultation-not-found', 'notFound'),
        actions: assign(({ event }) => kept(event.output as Opened)),
      },
      {
        ...troubleIs('consultation-damaged', 'damaged'),
        actions: assign(({ event }) => kept(event.output as Opened)),
      },
      { ...troubleIs('format-newer', 'newer'), actions: assign(({ event }) => kept(event.output as Opened)) },
      { target: 'unreadable', actions: assign(({ event }) => kept(event.output as Opened)) },
    ],
  },
})

/** Only read: no lock is asked for, so that another tab may go on with it, and nothing is ever stored under its name. */
const openingEarlier = consultationSetup.createStateConfig({
  invoke: {
    src: 'openEarlier',
    input: ({ context }) => ({ id: 'review' in context.opens ? context.opens.review : '' }),
    onDone: [
      {
        guard: {
          type: 'it went well',
          params: ({ event }) => ({ answer: event.output as OpenedEarlier }),
        },
        target: 'earlierOpened',
        actions: assign(({ event }) => {
          const answer = event.output as OpenedEarlier
          return answer.ok ? { earlier: answer.value } : {}
        }),
      },
      {
        target: 'withoutEarlier',
        actions: assign(({ event }) => {
          const answer = event.output as OpenedEarlier
          return answer.ok ? {} : { openingTrouble: answer.trouble }
        }),
      },
    ],
  },
})

/** Cleared in another tab. What this one has not saved keeps it on the screen. */
const gone = { 'log.gone': { guard: 'everything is saved' as const, target: 'notFound' as const } }

const talkedIn = consultationSetup.createStateConfig({
  on: {
    'facts.added': { guard: and(['facts may be added', 'this tab may add']), actions: 'add the facts' },
    undo: { guard: and(['something can be undone', 'this tab may add']), actions: 'undo the last press' },
    finish: {
      guard: 'this tab may add',
      target: 'finishing',
      actions: assign(({ event }) => ({ clears: event.clear })),
    },
    'log.reread': { guard: 'consultation is finished', target: 'finished' },
    ...gone,
  },
})

/** Finished is said only when the last word of the log is on the disk. */
const finishing = consultationSetup.createStateConfig({
  entry: { type: 'add one fact', params: { fact: { type: 'consultation.finished' } } },
  always: { guard: 'everything is saved', target: 'finished' },
  on: { reopen: { target: 'reopened' } },
})

const finished = consultationSetup.createStateConfig({
  id: 'finished',
  always: { guard: 'it is to be cleared', actions: [assign({ clears: false }), raise({ type: 'clear' })] },
  on: {
    'facts.added': { guard: and(['facts may be added', 'this tab may add']), actions: 'add the facts' },
    reopen: { guard: 'this tab may add', target: 'reopened' },
    'log.reread': { target: 'opened' },
    cleared: { target: 'cleared' },
    ...gone,
  },
})

/**
 * From opening to the end. Which facts are legal in each state is the domain's to say; that a consultation begins
 * with its first fact, that an old aid asks for a reason first and that finishing waits for the disk are said here.
 */
export const life = consultationSetup.createStateConfig({
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: 'a consultation is to be opened', target: 'waitingForLock' },
        { guard: 'an earlier one is to be looked at', target: 'openingEarlier' },
        { guard: 'no aid is to be opened', target: 'fresh', actions: assign({ aid: null }) },
        { target: 'openingAid' },
      ],
    },
    openingEarlier,
    earlierOpened: {
      always: [
        { guard: 'the earlier one had no aid', target: 'fresh', actions: assign({ aid: null }) },
        { target: 'openingAid' },
      ],
    },
    openingAid,
    aidOpened: {
      always: [{ guard: 'aid is long past its review date', target: 'askingForReason' }, { target: 'fresh' }],
    },
    askingForReason: {
      on: {
        'reason.given': {
          guard: 'reason is not empty',
          target: 'fresh',
          actions: assign(({ event }) => ({ staleReason: event.reason.trim() })),
        },
      },
    },
    fresh: {
      always: { guard: 'it begins by itself', target: 'talking', actions: 'begin with the facts' },
      on: {
        'facts.added': { guard: 'facts may be added', target: 'talking', actions: 'begin with the facts' },
      },
    },
    // Read before it is known who writes, the log might be an old one.
    waitingForLock: { always: { guard: 'it is known which tab writes', target: 'openingConsultation' } },
    openingConsultation,
    opened: { always: [{ guard: 'consultation is finished', target: 'finished' }, { target: 'talking' }] },
    talking: talkedIn,
    reopened: {
      ...talkedIn,
      entry: { type: 'add one fact', params: { fact: { type: 'consultation.reopened' } } },
    },
    finishing,
    finished,
    cleared: {},
    withoutEarlier: { on: { 'opening.retry': 'openingEarlier' } },
    withoutAid: { on: { 'opening.retry': 'openingAid' } },
    notFound: {},
    damaged: {},
    newer: {},
    unreadable: { on: { 'opening.retry': 'openingConsultation' } },
  },
})
