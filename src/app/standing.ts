import type { SnapshotFrom } from 'xstate'
import type { consultationMachine } from '../machines/consultation.machine.ts'
import type { Form } from '../machines/consultation-setup.ts'
import type { Leaving, LeavingTheRoom } from '../views/talk/talk.ts'

type Snapshot = SnapshotFrom<typeof consultationMachine>

const notSaved = [
  'storage-full',
  'storage-unavailable',
  'written-elsewhere',
  'consultation-not-found',
] as const
export type Saving = 'saved' | 'saving' | (typeof notSaved)[number] | 'storage-failed' | 'held-elsewhere'

/** `saved` only when the disk has acknowledged every fact; otherwise why it has not. */
export function savingOf(snapshot: Snapshot): Saving {
  const { value, context } = snapshot
  if (context.stored === context.facts.length) return 'saved'
  const isGone = context.savingTrouble?.code === 'consultation-not-found'
  if (holdingOf(snapshot) === 'elsewhere' && !isGone) return 'held-elsewhere'
  const isFailed = value.saving === 'failed' || value.saving === 'full'
  // While it is tried again what was said stays: it has not been saved yet.
  if (!isFailed && context.savingTrouble === undefined) return 'saving'
  return notSaved.find((code) => code === context.savingTrouble?.code) ?? 'storage-failed'
}

/** Which tab writes: this one, another, or this one as soon as it has read what the other wrote. */
export type Holding = 'here' | 'elsewhere' | 'taking-over'

export function holdingOf(snapshot: Snapshot): Holding {
  if (
    snapshot.matches({ holding: { engaged: { elsewhere: 'reader' } } }) ||
    snapshot.matches({ holding: { engaged: { elsewhere: 'lastWords' } } })
  )
    return 'elsewhere'
  return snapshot.matches({ holding: { engaged: 'elsewhere' } }) ? 'taking-over' : 'here'
}

/** Whether this tab may add facts now. */
export function mayWriteIn(snapshot: Snapshot): boolean {
  return ['fresh', 'talking', 'reopened'].includes(snapshot.value.life) && holdingOf(snapshot) === 'here'
}

const forms: readonly Form[] = [
  'text',
  'print',
  'file',
  'note',
  'shortNote',
  'referral',
  'consultation',
  'beginning',
]

export function leavingOf({ value, context }: Pick<Snapshot, 'value' | 'context'>): Record<Form, Leaving> {
  const one = (form: Form): Leaving => {
    const state = value.leaving[form]
    if (state !== 'failed') return { state }
    const trouble = context.givingTrouble[form]
    return {
      state,
      code: trouble?.code ?? 'not-made',
      detail: trouble && 'detail' in trouble ? trouble.detail : '',
    }
  }
  return Object.fromEntries(forms.map((form) => [form, one(form)])) as Record<Form, Leaving>
}

export function finishingOf({ value }: Snapshot): LeavingTheRoom['finishing'] {
  if (value.life === 'cleared') return 'cleared'
  if (value.clearing === 'clearing') return 'clearing'
  if (value.clearing === 'failed') return 'not-cleared'
  if (value.life === 'finishing') return 'waiting'
  return value.life === 'finished' ? 'finished' : 'no'
}
