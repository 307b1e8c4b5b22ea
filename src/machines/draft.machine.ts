import { assign, fromPromise, setup } from 'xstate'
import type { Draft, DraftTexts } from '../domain/draft/draft.ts'
import type { DraftNote } from '../domain/draft/draft-note.ts'
import { type DraftStep, stepped } from '../domain/draft/draft-step.ts'
import { mergedNotes } from '../domain/draft/merge/merge-notes.ts'
import type { Result } from '../domain/shared/result.ts'
import type { DraftStore, DraftTrouble } from '../ports/draft-store.port.ts'

type Opened = Awaited<ReturnType<DraftStore['open']>>
type Saved = Result<number, DraftTrouble>

interface ToSave {
  draft: Draft
  turn: number
}

interface DraftContext {
  key: string
  /** Absent until it is opened. */
  draft?: Draft
  /** How often it was stored, as far as this window knows. */
  turn: number
  /** The draft as the disk has it. */
  stored?: Draft | undefined
  /** The draft that is on its way there. */
  beingSaved?: Draft | undefined
  /** What Undo and Redo lead to, the nearest last. */
  past: readonly DraftStep[]
  /** What was written over last, and has not rested since: more of it is the same step back. */
  writtenOver?: string | undefined
  future: readonly DraftStep[]
  trouble?: DraftTrouble
}

export type DraftEvent =
  /** `place`: the one place that was written over, by name. */
  | { type: 'texts.written'; texts: DraftTexts; place?: string | undefined }
  | { type: 'note.added'; note: DraftNote }
  /** What another editor said comes to what is said here. */
  | { type: 'notes.taken'; notes: readonly DraftNote[] }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'save.now' }
  | { type: 'opening.retry' }
  /** Another window stored it: go on from there, or write over it with what stands here. */
  | { type: 'takeTheirs' }
  | { type: 'keepMine' }

const mostUndone = 200

const failure = (error: unknown): Saved => ({
  ok: false,
  trouble: { code: 'storage-failed', detail: error instanceof Error ? error.message : String(error) },
})

const written = ({ draft }: DraftContext, texts: DraftTexts): Pick<DraftContext, 'draft'> =>
  draft ? { draft: { ...draft, texts } } : {}

const draftSetup = setup({
  types: {
    context: {} as DraftContext,
    events: {} as DraftEvent,
    input: {} as { key: string },
  },
  actors: {
    openDraft: fromPromise<Opened, { key: string }>(() => Promise.reject(new Error('no store'))),
    saveDraft: fromPromise<Saved, ToSave>(() => Promise.reject(new Error('no store'))),
  },
  delays: { 'a pause in writing': 400, 'before the next try': 5000 },
  guards: {
    'something is not saved': ({ context: { draft, stored } }) => draft !== stored,
    'it went well': (_, { answer }: { answer: Opened | Saved }) => answer.ok,
    'another window stored it': (_, { answer }: { answer: Saved }) =>
      !answer.ok && answer.trouble.code === 'draft-stored-elsewhere',
    'something can be undone': ({ context }) => context.past.length > 0,
    'something can be redone': ({ context }) => context.future.length > 0,
  },
  actions: {
    write: assign(({ context, event }) => {
      if (event.type !== 'texts.written') return {}
      const isMore = event.place !== undefined && event.place === context.writtenOver
      const before = context.draft && !isMore ? [{ texts: context.draft.texts, place: event.place }] : []
      const past = [...context.past, ...before].slice(-mostUndone)
      return { ...written(context, event.texts), past, future: [], writtenOver: event.place }
    }),
    rest: assign({ writtenOver: undefined }),
    'take note': assign(({ context: { draft }, event }) =>
      draft && event.type === 'note.added'
        ? { draft: { ...draft, notes: [...draft.notes, event.note] } }
        : {},
    ),
    'take their notes': assign(({ context: { draft }, event }) =>
      draft && event.type === 'notes.taken'
        ? { draft: { ...draft, notes: mergedNotes(draft.notes, event.notes) } }
        : {},
    ),
    'step back': assign(({ context }) => stepped(context, 'past', 'future')),
    'step forward': assign(({ context }) => stepped(context, 'future', 'past')),
    'note the trouble': assign((_, { answer }: { answer: Opened | Saved }) =>
      answer.ok ? {} : { trouble: answer.trouble },
    ),
  },
})

const opening = draftSetup.createStateConfig({
  id: 'opening',
  invoke: {
    src: 'openDraft',
    input: ({ context }) => ({ key: context.key }),
    onDone: [
      {
        guard: { type: 'it went well', params: ({ event }) => ({ answer: event.output as Opened }) },
        target: 'writing',
        actions: assign(({ event }) => {
          const answer = event.output as Opened
          if (!answer.ok) return {}
          const { draft, turn } = answer.value
          return { draft, turn, stored: draft, past: [], future: [], writtenOver: undefined }
        }),
      },
      {
        target: 'notOpened',
        actions: { type: 'note the trouble', params: ({ event }) => ({ answer: event.output as Opened }) },
      },
    ],
    onError: {
      target: 'notOpened',
      actions: { type: 'note the trouble', params: ({ event }) => ({ answer: failure(event.error) }) },
    },
  },
})

/** Learns how often it was stored by now, so that what stands here may be written over it. */
const turning = draftSetup.createStateConfig({
  invoke: {
    src: 'openDraft',
    input: ({ context }) => ({ key: context.key }),
    onDone: {
      target: 'saving',
      actions: assign(({ event }) => {
        const answer = event.output as Opened
        return { turn: answer.ok ? answer.value.turn : 0 }
      }),
    },
    onError: 'failed',
  },
})

const saving = draftSetup.createStateConfig({
  entry: assign(({ context }) => ({ ...(context.draft && { beingSaved: context.draft }) })),
  // What is written meanwhile waits its turn.
  on: {
    'texts.written': { actions: 'write' },
    'note.added': { actions: 'take note' },
    'notes.taken': { actions: 'take their notes' },
    undo: { actions: 'step back' },
    redo: { actions: 'step forward' },
  },
  invoke: {
    src: 'saveDraft',
    input: ({ context: { draft, turn } }) => {
      if (!draft) throw new Error('a draft is open before it is saved')
      return { draft, turn }
    },
    onDone: [
      {
        guard: { type: 'it went well', params: ({ event }) => ({ answer: event.output as Saved }) },
        target: 'resting',
        actions: assign(({ context, event }) => {
          const answer = event.output as Saved
          return answer.ok ? { turn: answer.value, stored: context.beingSaved } : {}
        }),
      },
      {
        guard: {
          type: 'another window stored it',
          params: ({ event }) => ({ answer: event.output as Saved }),
        },
        target: 'elsewhere',
      },
      {
        target: 'failed',
        actions: { type: 'note the trouble', params: ({ event }) => ({ answer: event.output as Saved }) },
      },
    ],
    onError: {
      target: 'failed',
      actions: { type: 'note the trouble', params: ({ event }) => ({ answer: failure(event.error) }) },
    },
  },
})

/**
 * One draft from opening on: every text that is written, undone and redone, kept after each pause. What fails stays
 * here and is tried again; what another window stored is never written over unasked.
 */
export const draftMachine = draftSetup.createMachine({
  context: ({ input }) => ({ key: input.key, turn: 0, past: [], future: [] }),
  initial: 'opening',
  states: {
    opening,
    notOpened: { on: { 'opening.retry': 'opening' } },
    writing: {
      initial: 'resting',
      on: {
        'texts.written': { target: '.waiting', actions: 'write' },
        'note.added': { target: '.waiting', actions: 'take note' },
        'notes.taken': { target: '.waiting', actions: 'take their notes' },
        undo: { guard: 'something can be undone', target: '.waiting', actions: 'step back' },
        redo: { guard: 'something can be redone', target: '.waiting', actions: 'step forward' },
      },
      states: {
        resting: {
          always: { guard: 'something is not saved', target: 'waiting' },
        },
        waiting: {
          after: { 'a pause in writing': { target: 'saving', actions: 'rest' } },
          on: { 'save.now': { target: 'saving', actions: 'rest' } },
        },
        saving,
        failed: {
          after: { 'before the next try': 'saving' },
          on: { 'save.now': 'saving' },
        },
        elsewhere: {
          on: {
            takeTheirs: '#opening',
            keepMine: 'turning',
            // Nothing is stored until somebody says whose text it is to be.
            'texts.written': { actions: 'write' },
            'note.added': { actions: 'take note' },
            'notes.taken': { actions: 'take their notes' },
            undo: { actions: 'step back' },
            redo: { actions: 'step forward' },
          },
        },
        turning,
      },
    },
  },
})
