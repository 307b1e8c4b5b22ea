/** A word for a kind of value or a direction: its English stands in `checks.json` under `words`. */
export type FindingWord =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'yes-or-no'
  | 'list'
  | 'set'
  | 'nothing'
  | 'something-else'
  | 'for'
  | 'against'
  | 'benefit'
  | 'harm'

export interface Worded {
  word: FindingWord
}

/** What a file may have wrong with it before anything in it is read as an aid. */
export interface FileFindingData {
  'no-folder': object
  'not-a-folder': object
  'not-readable': object
  'no-facts-file': object
  'no-words-file': { language: string }
  'file-too-large': { kilobytes: number }
  'file-not-plain': object
  'file-not-text': object
  'file-not-used': object
  'control-character': { character: string }
  'direction-character': { character: string }
  'too-many-lines': { most: number }
  'too-deep': { most: number }
  'too-many-parts': { most: number }
  'yaml-broken': { detail: string }
  'yaml-indent': object
  'yaml-tab': object
  'yaml-documents': object
  'yaml-alias': object
  'yaml-tag': { tag: string }
  'merge-key': object
  'forbidden-key': { key: string }
  'key-not-text': object
  'duplicate-key': { key: string; line: number }
  'words-broken': object
  'html-in-words': { text: string }
  'image-in-words': object
  'mark-in-words': { text: string }
  'link-not-allowed': { address: string }
  'marks-in-line': { slot: string }
  'heading-without-id': { text: string }
  'heading-id-wrong': { id: string }
  'heading-too-deep': { text: string }
  'section-unknown': { id: string; known: string[] }
  'second-title': object
  'words-without-place': { text: string }
  'item-not-one-line': { id: string }
  'duplicate-words': { slot: string; line: number }
  'more-findings': { more: number }
  'folder-not-id': { folder: string; id: string }
  'portable-broken': { detail: string }
}

/** What the facts of an aid may have wrong with their shape. */
export interface ShapeFindingData {
  'missing-key': { key: string; expected: Worded }
  'unknown-key': { key: string }
  'wrong-kind': { expected: Worded; got: Worded }
  'not-in-list': { got: string; allowed: string[] }
  'too-few': { least: number }
  'too-many': { most: number }
  'text-empty': object
  'text-too-long': { most: number }
  'number-too-small': { least: number; got: string }
  'number-too-large': { most: number; got: string }
  'not-an-id': { got: string }
  'not-a-source-id': { got: string }
  'not-a-day': { got: string }
  'not-a-length': { got: string }
  'not-a-version': { got: string }
  'not-a-language': { got: string }
  'one-subject': object
  'one-time': object
  'no-source': object
  'wrong-shape': { detail: string }
}

/** What an aid of the right shape may have wrong with it. */
export interface AidFindingData {
  'id-twice': { id: string }
  'id-reserved': { id: string }
  'ids-collide': { slot: string }
  'reference-unknown': { id: string; known: string[] }
  'source-unknown': { id: string }
  'source-unused': { id: string }
  'source-address': { address: string }
  'source-no-place': { address: string }
  'source-year-ahead': { year: string }
  'source-year-none': { year: string }
  'source-read-ahead': { read: string }
  'reported-by-itself': { id: string }
  'reported-by-not-secondary': { id: string }
  'arm-for-nobody': object
  'arm-and-options': { arm: string }
  'arm-named-like-option': { arm: string }
  'arm-twice': { arm: string }
  'option-without-arm': { option: string; result: string }
  'unknown-without-source': object
  'option-in-two-arms': { option: string; result: string }
  'arm-refers-to-itself': { arm: string }
  'arm-refers-without-figure': { to: string }
  'arms-in-a-circle': { to: string }
  'count-above-whole': { count: number; of: number }
  'count-out-of-bounds': { count: number; of: number; group: string }
  'events-above-total': { events: number; total: number }
  'observed-half': object
  'printed-differs': { printed: number; reckoned: number; of: number }
  'range-half': object
  'range-reversed': { low: number; high: number }
  'range-misses-estimate': { low: number; high: number; estimate: number }
  'level-without-range': object
  'difference-differs': { published: number; shown: number }
  'denominator-differs': { of: number; aid: number }
  'denominator-not-larger': { of: number; aid: number }
  'axis-missing': object
  'axis-unused': { axis: string }
  'baseline-missing': { group: string }
  'score-outside-scale': { score: number; from: number; to: number }
  'compared-without-difference': object
  'judged-without-judgement': object
  'clear-and-judged': object
  'part-missing': { part: string }
  'parts-do-not-sum': { sum: number; of: number }
  'parts-rounded': { sum: number; of: number }
  'part-of-itself': object
  'part-of-a-part': { whole: string }
  'part-must-not-lead': object
  'part-above-whole': { part: number; whole: number; option: string }
  'threshold-not-a-benefit': { outcome: string }
  'threshold-is-a-part': { outcome: string }
  'threshold-without-counts': { outcome: string; of: number }
  'difference-above-whole': { difference: number; of: number }
  'range-below-nobody': { low: number }
  'rounds-to-nobody': { exact: number; of: number }
  'effect-rounds-away': { of: number; group: string }
  'later-is-not-later': object
  'sizes-empty': object
  'sizes-overlap': { below: number; from: number }
  'sizes-without-whole': object
  'relation-on-first': object
  'relation-missing': object
  'group-scores-missing': { group: string }
  'group-scores-not-wanted': { group: string }
  'group-reversed': { from: number; to: number }
  'group-figures-outside': { figuresFor: number; from: number; to: number }
  'groups-overlap': { before: string; group: string }
  'groups-gap': { before: string; group: string }
  'step-missing': object
  'scale-reversed': { from: number; to: number }
  'no-carrying-on': object
  'no-outcome-of-role': { role: Worded }
  'unlike-detail': { more: Worded; less: Worded; times: number }
  'basis-missing': object
  'basis-twice': object
  'adds-empty': object
  'adds-without-end': { upTo: number }
  'adds-reversed': { amount: number; upTo: number }
  'option-one-sided': { option: string; missing: Worded }
  'option-without-step': { option: string }
  'review-before-written': { written: string; reviewBy: string }
  'review-past': { reviewBy: string }
  'written-in-future': { written: string }
  'words-missing': { slot: string; language: string }
  'translator-missing': { language: string }
  'words-empty': { slot: string }
  'words-without-id': { slot: string }
  'risk-figure-in-words': { text: string }
  'token-unknown': { token: string }
  'token-names-unknown': { token: string; id: string }
  'token-without-figure': { token: string }
  'token-without-change': { token: string }
  'token-not-here': { token: string }
  'number-place-missing': { slot: string }
}

export interface FindingData extends FileFindingData, ShapeFindingData, AidFindingData {}

export type FindingCode = keyof FindingData
export type Severity = 'error' | 'warning'

/** A code with its data; the English of each code stands in `checks.json`. */
export type Fault = { [Code in FindingCode]: { code: Code; data: FindingData[Code] } }[FindingCode]

/** Where a fault is in an aid: a key of `aid.yaml`, or a slot of a language's words. */
export type FindingPlace =
  /** `on: 'key'` is the name itself rather than what stands behind it. */
  | { part: 'facts'; path: readonly (string | number)[]; on?: 'key' }
  /** `quote` is the piece of the slot's text that is meant. */
  | { part: 'words'; language: string; slot: string; quote?: string }

export type Finding = Fault & { severity: Severity; place: FindingPlace }

/** A finding with its place in a file; line and column count from 1, columns in UTF-16 units. */
export type PlacedFinding = Fault & {
  severity: Severity
  file: string
  line: number
  column: number
  /** Where it is in the aid, for those who are led there; absent where a file could not be read as an aid's. */
  place?: FindingPlace
}

type FaultArgs<Code extends FindingCode> = [code: Code, data: FindingData[Code]]

/** Makes a fault: the code and the data that its sentence needs. */
export function fault<Code extends FindingCode>(...[code, data]: FaultArgs<Code>): Fault {
  return { code, data } as Fault
}

/** A fault at a path of `aid.yaml`. */
export function factsFinding<Code extends FindingCode>(
  severity: Severity,
  path: readonly (string | number)[],
  ...[code, data]: FaultArgs<Code>
): Finding {
  return { ...fault(code, data), severity, place: { part: 'facts', path } }
}
