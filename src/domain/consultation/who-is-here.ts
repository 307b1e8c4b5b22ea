import type { FactType } from './fact.schema.ts'
import { type Handlers, include } from './fold.ts'

type OfWhoIsHere = Extract<
  FactType,
  | 'presence.recorded'
  | 'contact.recorded'
  | 'decider.recorded'
  | 'timeAlone.offered'
  | 'load.recorded'
  | `needs.${string}`
  | 'need.recorded'
>

/** Who is here, who decides, and what they need to follow the talk. */
export const ofWhoIsHere: Handlers<OfWhoIsHere> = {
  'presence.recorded': ({ so }, { who, present }) => include(so.present, who, present),
  'contact.recorded': ({ so }, { how }) => {
    so.contact = how
  },
  'decider.recorded': ({ so }, { who, capacity }) => {
    so.decider = { who, ...(capacity && { capacity }) }
  },
  'timeAlone.offered': ({ so }, { answer }) => {
    so.timeAlone = answer
  },
  'load.recorded': ({ so }, { of, amount }) => {
    so.load[of] = amount
  },
  'needs.asked': ({ so }, { answer }) => {
    so.needs.asked = answer
  },
  'need.recorded': ({ so }, { need, wanted, detail }) => {
    if (wanted) so.needs.wanted[need] = detail
    else delete so.needs.wanted[need]
  },
  'needs.shared': ({ so }, { agreed }) => {
    so.needs.mayBeShared = agreed
  },
  'needs.met': ({ so }, { met, text }) => {
    so.needs.met = { met, text }
  },
  'needs.reviewDated': ({ so }, { day }) => {
    so.needs.reviewDay = day
  },
}
