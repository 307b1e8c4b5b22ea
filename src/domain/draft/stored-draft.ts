import type { Draft, DraftOrigin, DraftTexts, ListedDraft } from './draft.ts'
import { isDraftNote } from './draft-note.ts'

/** The format that this version writes and reads. */
export const draftFormat = 1

type Entries = Record<string, unknown>

const isSet = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const areTexts = (entries: Entries, ...names: string[]): boolean =>
  names.every((name) => typeof entries[name] === 'string')

export const isTexts = (value: unknown): value is DraftTexts =>
  isSet(value) &&
  typeof value['facts'] === 'string' &&
  isSet(value['words']) &&
  Object.entries(value['words']).every(
    ([language, text]) => /^[a-z]{2,3}$/.test(language) && typeof text === 'string',
  )

function isBeginning(value: unknown): value is Draft['begun'] {
  if (!isSet(value)) return false
  if (value['kind'] === 'template') return true
  if (!isTexts(value['texts'])) return false
  return value['kind'] === 'file'
    ? areTexts(value, 'name')
    : value['kind'] === 'copy' && areTexts(value, 'aid', 'version', 'hash')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A draft as it was stored under a key; `undefined` for anything else. */
export function draftFrom(text: string, key: string): Draft | undefined {
  const value = parsed(text)
  const isWhole =
    isSet(value) &&
    value['format'] === draftFormat &&
    value['key'] === key &&
    isBeginning(value['begun']) &&
    isTexts(value['texts']) &&
    Array.isArray(value['notes']) &&
    value['notes'].every(isDraftNote)
  return isWhole ? (value as unknown as Draft) : undefined
}

const isOrigin = (value: unknown): value is DraftOrigin =>
  isSet(value) &&
  (value['kind'] === 'template' ||
    (value['kind'] === 'copy' && areTexts(value, 'version')) ||
    (value['kind'] === 'file' && areTexts(value, 'name')))

/** What a list may show, as it was stored; empty where it cannot be read, so that the draft is listed all the same. */
export function shownFrom(text: string): Omit<ListedDraft, 'key' | 'savedAt'> {
  const value = parsed(text)
  if (!isSet(value) || !areTexts(value, 'title', 'aid'))
    return { title: '', aid: '', isInReview: false, version: '' }
  const from = value['from']
  return {
    title: String(value['title']),
    aid: String(value['aid']),
    isInReview: value['isInReview'] === true,
    version: areTexts(value, 'version') ? String(value['version']) : '',
    ...(isOrigin(from) && { from }),
  }
}
