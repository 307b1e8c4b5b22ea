import { browserHandover } from '../adapters/handover/browser-handover.ts'
import type { ByHand } from '../views/talk/giving/by-hand.ts'
import { fileFor } from './giving-file.ts'

export const byHand: ByHand = { ...browserHandover, fileFor }
