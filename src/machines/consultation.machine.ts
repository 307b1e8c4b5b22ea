import { holding } from './consultation-holding.ts'
import { clearing, leaving } from './consultation-leaving.ts'
import { life } from './consultation-life.ts'
import { saving } from './consultation-saving.ts'
import { consultationSetup, type StageName } from './consultation-setup.ts'

const showing = (stage: StageName) => ({
  guard: { type: 'stage is' as const, params: { stage } },
  target: `.${stage}` as const,
})

/** The stage in hand. Any link may set it; nothing is a locked wizard. */
const stage = consultationSetup.createStateConfig({
  initial: 'start',
  states: { start: {}, matters: {}, choices: {}, decide: {}, next: {}, summary: {} },
  on: {
    'stage.shown': [
      showing('start'),
      showing('matters'),
      showing('choices'),
      showing('decide'),
      showing('next'),
      showing('summary'),
    ],
  },
})

/**
 * One consultation from opening to clearing. The log of facts in its context is the truth, the screen shows it at once,
 * and only `stored` says what the disk has acknowledged. The machine itself is never stored.
 */
export const consultationMachine = consultationSetup.createMachine({
  id: 'consultation',
  type: 'parallel',
  context: ({ input }) => ({
    ...input,
    ...('consultation' in input.opens ? { id: input.opens.consultation } : {}),
    clears: false,
    facts: [],
    stored: 0,
    beingStored: 0,
    attempts: 0,
    overtaken: false,
    isBehind: false,
    givingTrouble: {},
  }),
  states: { life, stage, saving, holding, leaving, clearing },
})
