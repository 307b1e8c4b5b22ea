import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'

/** How the rows of the stage are shown at present: which choices stand side by side, and which row is in hand. */
export interface ChoicesView {
  options: readonly OptionFacts[]
  /** One choice against another, as on a phone. */
  isNarrow: boolean
  inHand: string | undefined
  onSee: (outcome: string) => void
  /** Notes that a row was long enough on the screen. */
  watch: (outcome: string) => (element: HTMLElement | null) => (() => void) | undefined
}
