import { loadKinds, loadWith } from '../risk/added-load.ts'
import { decisionOf } from './decision-of.ts'
import type { Material } from './material.ts'
import type { Summary } from './summary.schema.ts'

/** What the person's days hold, and what becomes of it with the choice in hand; with every open one where there is none. */
export function loadPart({ facts, consultation, voice }: Material): Pick<Summary, 'load'> {
  const { load, ruledOut, otherChoices } = consultation
  const recorded = loadKinds.filter((of) => load[of] !== undefined)
  const others = otherChoices.length
  const told = others > 0 ? loadKinds : recorded
  if (told.length === 0) return {}
  const { option } = decisionOf(facts, consultation)
  const open = facts.options.filter(({ id }) => (option === undefined ? !(id in ruledOut) : id === option))
  const { load: says } = voice
  return {
    load: {
      now:
        others > 0
          ? [says.counted(others), ...recorded.map((of) => says.besides(of, load[of]))]
          : recorded.map((of) => says.now(of, load[of])),
      choices: open.map((each) => ({
        name: voice.slot(`options.${each.id}.name`),
        says: loadWith(each, consultation)
          .filter(({ of }) => told.some((kind) => kind === of))
          .map((line) => says.with(line)),
      })),
    },
  }
}
