import type { NewFact } from '../../src/domain/consultation/fact.schema.ts'
import type { ChoiceOnRecord } from '../../src/domain/risk/choices-on-record.ts'

const onRecord = (consultation: string, more: Partial<ChoiceOnRecord>): ChoiceOnRecord => ({
  consultation,
  sameAs: [],
  title: 'Statin to prevent a first heart attack or stroke',
  option: 'Statin',
  day: '2026-03-03',
  begunAt: '2026-03-03T09:00:00.000Z',
  state: 'decided',
  aid: 'statins-primary-prevention',
  adds: { 'tablets-a-day': { least: 1, most: 1 }, 'tests-a-year': { least: 1 } },
  ...more,
})

/** Invented talks of nobody, as a list on this machine has them. */
export const otherTalks = {
  statin: onRecord('statin', {}),
  reviewed: onRecord('reviewed', { sameAs: ['statin'], day: '2026-06-03', option: 'No statin', adds: {} }),
  warfarin: onRecord('warfarin', {
    title: 'Atrial fibrillation',
    option: 'Warfarin',
    state: 'leaning',
    aid: 'af-anticoagulation',
    adds: {},
  }),
  open: onRecord('open', { title: 'Contraception', option: '', state: 'not-yet', adds: {} }),
}

/** The fact of its tick. */
export function ticked(listed: ChoiceOnRecord): NewFact {
  const { begunAt: _, ...choice } = listed
  return { type: 'otherChoice.counted', ...choice, state: 'decided' }
}
