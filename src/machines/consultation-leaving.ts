import { assign, raise } from 'xstate'
import type { Result } from '../domain/shared/result.ts'
import type { StoreTrouble } from '../ports/consultation-store.port.ts'
import { consultationSetup, type Form, type GivingTrouble } from './consultation-setup.ts'

type Given = Result<null, GivingTrouble>

const making = (form: Form) =>
  consultationSetup.createStateConfig({
    invoke: {
      src: 'give',
      input: ({ context }) => {
        const { aid, facts, language } = context
        if (aid === undefined) throw new Error('nothing can be given before its aid is open')
        return { form, aid, facts, language }
      },
      onDone: [
        {
          guard: { type: 'it went well', params: ({ event }) => ({ answer: event.output as Given }) },
          target: 'done',
          ...(form === 'beginning'
            ? {}
            : {
                actions: raise({
                  type: 'facts.added',
                  facts: [{ type: 'summary.given', form: form === 'shortNote' ? 'note' : form }],
                }),
              }),
        },
        {
          target: 'failed',
          actions: assign(({ context, event }) => {
            const answer = event.output as Given
            return answer.ok ? {} : { givingTrouble: { ...context.givingTrouble, [form]: answer.trouble } }
          }),
        },
      ],
      onError: {
        target: 'failed',
        actions: assign(({ context, event }) => ({
          givingTrouble: {
            ...context.givingTrouble,
            [form]: { code: 'not-made' as const, detail: String(event.error) },
          },
        })),
      },
    },
  })

/** One way out of the room. It never fails silently, and that it was given is a fact only when it worked. */
const wayOut = (form: Form) => {
  const give = { give: { guard: { type: 'form is' as const, params: { form } }, target: 'making' } }
  return consultationSetup.createStateConfig({
    initial: 'idle',
    states: { idle: { on: give }, making: making(form), done: { on: give }, failed: { on: give } },
  })
}

export const leaving = consultationSetup.createStateConfig({
  type: 'parallel',
  states: {
    text: wayOut('text'),
    print: wayOut('print'),
    file: wayOut('file'),
    note: wayOut('note'),
    shortNote: wayOut('shortNote'),
    referral: wayOut('referral'),
    consultation: wayOut('consultation'),
    beginning: wayOut('beginning'),
  },
})

type Cleared = Result<null, StoreTrouble>

/** Clearing it from this machine: only what is finished, and so has nothing left to save. */
export const clearing = consultationSetup.createStateConfig({
  initial: 'idle',
  states: {
    idle: { on: { clear: { guard: 'it is finished and saved', target: 'clearing' } } },
    clearing: {
      invoke: {
        src: 'clear',
        input: ({ context }) => ({ id: context.id ?? '' }),
        onDone: [
          {
            guard: { type: 'it went well', params: ({ event }) => ({ answer: event.output as Cleared }) },
            target: 'cleared',
            actions: raise({ type: 'cleared' }),
          },
          {
            target: 'failed',
            actions: assign(({ event }) => {
              const answer = event.output as Cleared
              return answer.ok ? {} : { clearingTrouble: answer.trouble }
            }),
          },
        ],
        onError: {
          target: 'failed',
          actions: assign(({ event }) => ({
            clearingTrouble: { code: 'storage-failed' as const, detail: String(event.error) },
          })),
        },
      },
    },
    cleared: {},
    failed: { on: { clear: { guard: 'it is finished and saved', target: 'clearing' } } },
  },
})
