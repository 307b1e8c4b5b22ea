import { and, assign, fromCallback, fromPromise, not, or, setup, stateIn } from 'xstate'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { stateOf } from '../domain/aid/aid-state.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, FactOf, GivenByHand, NewFact } from '../domain/consultation/fact.schema.ts'
import { lifeOf, mayAdd } from '../domain/consultation/may-add.ts'
import { undoable } from '../domain/consultation/undo.ts'
import type { Result } from '../domain/shared/result.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import type { StoredConsultation, StoreTrouble } from '../ports/consultation-store.port.ts'
import type { HandoverTrouble } from '../ports/handover.port.ts'
import type { Clock, NewId } from '../ports/surroundings.port.ts'

/**
 * What leaves the room: what is given to somebody, the first lines of the note alone, which are given as the note, and the
 * beginning of an aid, which is given to nobody.
 */
export type Form = Exclude<FactOf<'summary.given'>['form'], GivenByHand> | 'shortNote' | 'beginning'
export type StageName = 'start' | 'matters' | 'choices' | 'decide' | 'next' | 'summary'
export type GivingTrouble = HandoverTrouble | { code: 'not-made'; detail: string }

export interface ConsultationInput {
  /** A consultation to carry on with, an aid to begin one about, an earlier consultation to look at again in a new one, or a choice for which there is no aid. */
  opens: { consultation: string } | { aid: string } | { review: string } | { blank: true }
  /** What a new one begins with, where something was brought to it. */
  begins?: readonly NewFact[] | undefined
  language: string
  /** The day today, for the aid's review date. */
  today: string
  clock: Clock
  newId: NewId
}

/** An earlier consultation, as far as a review of it needs it. */
export interface ToLookBackOn {
  /** `null`: without an aid. */
  aid: Aid | null
  /** What the review begins with. */
  begins: readonly NewFact[]
}

export interface ConsultationContext extends ConsultationInput {
  /** The consultation's name; absent until its first fact. */
  id?: string
  /** Absent until it is open; `null`: without an aid. */
  aid?: Aid | null
  /** The consultation that a review looks back on: it is read, and nothing is written into it. */
  earlier?: ToLookBackOn
  staleReason?: string
  /** Where it cannot be read whole: everything that remains of it, for a download. */
  remains?: string
  /** Finishing ends in clearing it from this machine. */
  clears: boolean
  /** The whole log, as the screen shows it. */
  facts: Fact[]
  /** How many facts, from the first, the disk has acknowledged. The rest are the queue, in order. */
  stored: number
  /** How many there were when the save in hand began. */
  beingStored: number
  attempts: number
  /** Another tab wrote at the place of our next fact: the log must be read anew before more is saved. */
  overtaken: boolean
  /** Another tab has stored something since this one read the log. */
  isBehind: boolean
  openingTrouble?: AidTrouble | StoreTrouble
  savingTrouble?: StoreTrouble | undefined
  givingTrouble: Partial<Record<Form, GivingTrouble>>
  clearingTrouble?: StoreTrouble
}

export type ConsultationEvent =
  | { type: 'reason.given'; reason: string }
  | { type: 'facts.added'; facts: readonly NewFact[] }
  | { type: 'undo' }
  | { type: 'finish'; clear: boolean }
  | { type: 'reopen' }
  | { type: 'clear' }
  | { type: 'opening.retry' }
  | { type: 'save.retry' }
  | { type: 'takeOver' }
  | { type: 'lock.held' }
  | { type: 'lock.elsewhere' }
  | { type: 'lock.lost' }
  | { type: 'log.stored' }
  | { type: 'log.reread' }
  | { type: 'log.gone' }
  | { type: 'cleared' }
  | { type: 'stage.shown'; stage: StageName }
  | { type: 'give'; form: Form }

/** What `store` is asked: facts to add to a consultation; where `begins`, they are its first. */
export interface ToStore extends StoredConsultation {
  begins: boolean
}

export interface ToGive {
  form: Form
  /** `null`: without an aid. */
  aid: Aid | null
  facts: readonly Fact[]
  language: string
}

/** The effects by name. The app provides them; run without, a machine says which one is missing. */
const notProvided = (name: string) => () => Promise.reject(new Error(`the effect ${name} was not provided`))

const effects = {
  openAid: fromPromise<Result<Aid, AidTrouble>, { aid: string }>(notProvided('openAid')),
  openConsultation: fromPromise<Result<StoredConsultation, StoreTrouble>, { id: string }>(
    notProvided('openConsultation'),
  ),
  openEarlier: fromPromise<Result<ToLookBackOn, StoreTrouble>, { id: string }>(notProvided('openEarlier')),
  store: fromPromise<Result<null, StoreTrouble>, ToStore>(notProvided('store')),
  give: fromPromise<Result<null, GivingTrouble>, ToGive>(notProvided('give')),
  clear: fromPromise<Result<null, StoreTrouble>, { id: string }>(notProvided('clear')),
  /**
   * Holds the consultation for this tab: answers `lock.held` or `lock.elsewhere`, later perhaps `lock.lost`, and
   * `log.stored` each time a tab has stored something.
   */
  lock: fromCallback<ConsultationEvent, { id: string }>(() => {
    throw new Error('the effect lock was not provided')
  }),
}

/** Facts as the log keeps them: each with its id, its time and the next place. */
export function placed(context: ConsultationContext, facts: readonly NewFact[]): Fact[] {
  const { clock, newId } = context
  const next = context.facts.length
  const ids = facts.map(() => newId())
  const [press = ''] = ids
  return facts.map((fact, index) => ({
    ...fact,
    id: ids[index] ?? press,
    at: clock(),
    place: next + index,
    ...(facts.length > 1 && { press }),
  }))
}

const isLegal = ({ facts }: ConsultationContext, added: readonly NewFact[]): boolean => {
  const life = lifeOf(consultationFrom(facts))
  return added.length > 0 && added.every(({ type }) => mayAdd(life, type))
}

const waiting = ({ facts, stored }: ConsultationContext): boolean => stored < facts.length

export const consultationSetup = setup({
  types: {
    input: {} as ConsultationInput,
    context: {} as ConsultationContext,
    events: {} as ConsultationEvent,
  },
  actors: effects,
  guards: {
    'a consultation is to be opened': ({ context }) => 'consultation' in context.opens,
    'an earlier one is to be looked at': ({ context }) => 'review' in context.opens,
    'only the kept aid is left': ({ context }, { answer }: { answer: Result<Aid, AidTrouble> }) =>
      context.earlier !== undefined && !answer.ok && answer.trouble.code !== 'aid-not-loaded',
    'it begins by itself': ({ context: { earlier, begins } }) => Boolean(earlier ?? begins),
    'the earlier one had no aid': ({ context }) => context.earlier?.aid === null,
    'no aid is to be opened': ({ context }) => 'blank' in context.opens,
    'aid is long past its review date': ({ context: { aid, today } }) =>
      Boolean(aid && stateOf(aid.facts, today).review === 'long-past'),
    'reason is not empty': ({ event }) => event.type === 'reason.given' && event.reason.trim() !== '',
    'facts may be added': ({ context, event }) =>
      event.type === 'facts.added' && isLegal(context, event.facts),
    'something can be undone': ({ context }) => undoable(context.facts).length > 0,
    'consultation is finished': ({ context }) => lifeOf(consultationFrom(context.facts)) === 'finished',
    'consultation has a name': ({ context }) => context.id !== undefined,
    'something waits to be saved': ({ context }) => waiting(context),
    'everything is saved': ({ context }) => !waiting(context),
    'this tab may save': and([
      ({ context }) => waiting(context) && !context.overtaken,
      not(stateIn('#elsewhere')),
    ]),
    'this tab may add': not(or([stateIn('#reader'), stateIn('#takingOver')])),
    'it is known which tab writes': or([stateIn('#here'), stateIn('#elsewhere')]),
    'nothing is being stored': not(stateIn('#storing')),
    'it is finished and saved': stateIn('#finished'),
    'it is to be cleared': ({ context }) => context.clears,
    'it went well': (_, { answer }: { answer: Result<unknown, { code: string }> }) => answer.ok,
    'the trouble is': (_, { answer, code }: { answer: Result<unknown, { code: string }>; code: string }) =>
      !answer.ok && answer.trouble.code === code,
    'what was stored can be read': and([
      ({ context }) => context.isBehind || context.overtaken,
      not(or([stateIn('#storing'), stateIn('#openingConsultation')])),
    ]),
    'log was overtaken': ({ context }) => context.overtaken,
    'stage is': ({ event }, { stage }: { stage: StageName }) =>
      event.type === 'stage.shown' && event.stage === stage,
    'form is': ({ event }, { form }: { form: Form }) => event.type === 'give' && event.form === form,
  },
  actions: {
    'begin with the facts': assign(({ context, event }) => {
      const { aid, earlier, begins, language, staleReason } = context
      if (aid === undefined) return {}
      const begun: NewFact = {
        type: 'consultation.begun',
        aid: aid && { id: aid.facts.id, version: aid.facts.version, hash: aid.hash },
        language,
        ...(staleReason ? { staleReason } : {}),
      }
      const said = event.type === 'facts.added' ? event.facts : []
      return {
        id: context.newId(),
        facts: placed(context, [begun, ...(earlier?.begins ?? begins ?? []), ...said]),
      }
    }),
    'add the facts': assign(({ context, event }) =>
      event.type === 'facts.added' ? { facts: [...context.facts, ...placed(context, event.facts)] } : {},
    ),
    'add one fact': assign(({ context }, { fact }: { fact: NewFact }) => ({
      facts: [...context.facts, ...placed(context, [fact])],
    })),
    'fall behind': assign({ isBehind: true }),
    'count the attempt': assign(({ context }) => ({ attempts: context.attempts + 1 })),
    'undo the last press': assign(({ context }) => {
      const undone = undoable(context.facts).map(({ id }): NewFact => ({ type: 'fact.undone', fact: id }))
      return { facts: [...context.facts, ...placed(context, undone)] }
    }),
  },
  delays: {
    // Longer than typing rests before it becomes a fact.
    'for the last words': 700,
    'before the next try': ({ context }) => Math.min(500 * 2 ** context.attempts, 30_000),
    'while the disk is full': 30_000,
  },
})
