import type { Draft, DraftTexts } from './draft.ts'

/** Why what was chosen does not open as a draft, or a draft does not go into a folder. */
export const handingCodes = [
  'zip-broken',
  'zip-false-size',
  'zip-locked',
  'zip-nested',
  'zip-other-kind',
  'zip-too-large',
  'zip-unknown',
  'path-unsafe',
  'path-twice',
  'link-inside',
  'too-many-files',
  'too-much',
  'inside-too-large',
  'inside-not-text',
  'inside-not-read',
  'no-aid',
  'part-of-aid',
  'half-character',
  'folder-refused',
  'folder-not-read',
  'folder-failed',
  'folder-half',
] as const

export type HandingCode = (typeof handingCodes)[number]

/** `place` is the file inside of what was chosen. */
export interface HandingFault {
  code: HandingCode
  place?: string
}

/** A fault of what was chosen; `name` is what the person calls it. */
export interface HandingTrouble extends HandingFault {
  name: string
}

/** An aid in a zip or a folder: its folder there (`''` for the outermost), and its texts, with what was said of them, or why they cannot be used. */
export type FoundAid = { folder: string } & (
  | { texts: DraftTexts; notes?: Draft['notes'] }
  | { fault: HandingFault }
)

/** How a draft leaves the workbench. */
export type HandingWay = 'file' | 'zip' | 'folder'
