import type { AidChanges, ChangedFigure, ChangedWords } from '../domain/aid/changes-between.ts'
import type { WordsOf } from '../domain/aid/words-of.ts'
import type { Says } from '../i18n/translate.ts'
import type { FigureSentences } from './figure-sentences.ts'

/** One version of an aid, as it is said. */
export interface SaidVersion {
  words: WordsOf
  sentences: FigureSentences
}

/** What was said then and what is said now; `name` is what it is about. */
export interface ThenAndNow {
  name: string
  before: string
  now: string
}

/** What changed between two versions, in words. Each figure as every screen and paper says it. */
export interface SaidChanges {
  figures: ThenAndNow[]
  certainty: ThenAndNow[]
  judgement: ThenAndNow[]
  eligibility: ThenAndNow[]
  wording: ThenAndNow[]
  /** Whole lines: choices that came or went, what must be mentioned, groups. */
  lines: string[]
}

interface Saying {
  before: SaidVersion
  now: SaidVersion
  t: Says<'review'>
  /** What is said where that version has no such figure, if it is not `aid.noFigure`. */
  none?: { before: string; now: string }
}

interface Place {
  outcome: string
  result: string
}

/** By its name of today, or where it has none any more, of then. */
function nameIn({ before, now }: Saying, path: string): string {
  return now.sentences.prose(now.words(path)) || before.sentences.prose(before.words(path))
}

function resultName(saying: Saying, { outcome, result }: Place): string {
  const name = nameIn(saying, `outcomes.${outcome}.name`)
  const own = nameIn(saying, `outcomes.${outcome}.${result}.name`)
  return own === '' ? name : saying.t('aid.result', { outcome: name, result: own })
}

/** In one line each; where these read the same, in whole sentences, which also say how it compares. */
function figureTexts(saying: Saying, { outcome, result, option, before, now }: ChangedFigure) {
  const none = saying.none ?? { before: saying.t('aid.noFigure'), now: saying.t('aid.noFigure') }
  const says = (how: 'short' | 'figures') => ({
    before: before ? saying.before.sentences[how](outcome, result, option) : none.before,
    now: now ? saying.now.sentences[how](outcome, result, option) : none.now,
  })
  const short = says('short')
  return short.before === short.now ? says('figures') : short
}

function figureLine(saying: Saying, figure: ChangedFigure): ThenAndNow {
  const { outcome, result, option } = figure
  const { before, now, t } = saying
  const name = now.sentences.name(outcome, result, option) || before.sentences.name(outcome, result, option)
  return {
    name: t('aid.place', { outcome: resultName(saying, figure), option: name }),
    ...figureTexts(saying, figure),
  }
}

const isSaid = ({ before, now }: ThenAndNow): boolean => before !== now

/** Words of a slot with the numbers of their version in them. */
export function filledWords({ sentences }: SaidVersion, path: string, text: string): string {
  const [, axis = '', group = ''] = path.split('.')
  if (text.includes('{score}')) return sentences.group(axis, group)
  return sentences.prose(text.replace(/\{n\}/g, '…'))
}

function wordLine({ before, now, t }: Saying, changed: ChangedWords): ThenAndNow {
  const says = (version: SaidVersion, text: string) =>
    filledWords(version, changed.path, text) || t('aid.nothing')
  return { name: '', before: says(before, changed.before), now: says(now, changed.now) }
}

const certaintyLine = (saying: Saying, { outcome, result }: Place): ThenAndNow => ({
  name: resultName(saying, { outcome, result }),
  before: saying.before.sentences.certainty(outcome, result),
  now: saying.now.sentences.certainty(outcome, result),
})

function judgementLine(saying: Saying, { outcome, result }: Place): ThenAndNow {
  const says = ({ sentences }: SaidVersion) =>
    sentences.judgement(outcome, result) || saying.t('aid.noJudgement')
  return {
    name: resultName(saying, { outcome, result }),
    before: says(saying.before),
    now: says(saying.now),
  }
}

function wholeLines(saying: Saying, changes: AidChanges, basis: readonly string[]): string[] {
  const { t } = saying
  const option = (id: string) => nameIn(saying, `options.${id}.name`)
  const outcome = (id: string) => nameIn(saying, `outcomes.${id}.name`)
  return [
    ...changes.groups.map((id) => t('aid.groupsChanged', { name: nameIn(saying, `axes.${id}.name`) })),
    ...changes.options.added.map((id) => t('aid.optionAdded', { name: option(id) })),
    ...changes.options.gone.map((id) => t('aid.optionGone', { name: option(id) })),
    ...changes.outcomes.added.map((id) => t('aid.outcomeAdded', { name: outcome(id) })),
    ...changes.outcomes.gone.map((id) => t('aid.outcomeGone', { name: outcome(id) })),
    ...changes.mustMention.map((must) =>
      t(must.now ? 'aid.mustNow' : 'aid.mustNoLonger', { name: outcome(must.outcome) }),
    ),
    ...basis.map((id) => t('aid.basis', { name: outcome(id) })),
  ]
}

/** Words of an outcome that came or went go with it; they are no change of their own. */
function isOfAnother({ path }: ChangedWords, { options, outcomes }: AidChanges): boolean {
  const came = [
    ...[...options.added, ...options.gone].map((id) => `options.${id}.`),
    ...[...outcomes.added, ...outcomes.gone].map((id) => `outcomes.${id}.`),
  ]
  return came.some((start) => path.startsWith(start))
}

type Of<Line> = Line & { of: string }

/** What is said of figures, how sure and the judgement, each with its outcome. */
function linesOf(saying: Saying, { figures, certainty, judgement }: AidChanges) {
  const of = <Item extends Place>(
    places: readonly Item[],
    line: (saying: Saying, place: Item) => ThenAndNow,
  ) => places.map((place): Of<ThenAndNow> => ({ ...line(saying, place), of: place.outcome }))
  return {
    figures: of(figures, figureLine),
    certainty: of(certainty, certaintyLine),
    judgement: of(judgement, judgementLine),
  }
}

/** Outcomes of which some sentence reads otherwise. */
export function toldOutcomes(
  changes: AidChanges,
  versions: Pick<Saying, 'before' | 'now' | 'none'>,
  t: Says<'review'>,
): string[] {
  const { figures, certainty, judgement } = linesOf({ ...versions, t }, changes)
  return [...figures, ...certainty, ...judgement].filter(isSaid).map(({ of }) => of)
}

/**
 * Says what changed. A figure that reads the same in both versions is named among what changed behind the figures.
 * @param toldElsewhere outcomes that read otherwise for a group that these versions are not of
 */
export function saidChanges(
  changes: AidChanges,
  versions: Pick<Saying, 'before' | 'now' | 'none'>,
  t: Says<'review'>,
  toldElsewhere: readonly string[] = [],
): SaidChanges {
  const saying = { ...versions, t }
  const { figures, certainty, judgement } = linesOf(saying, changes)
  const all = [...figures, ...certainty, ...judgement]
  const told = new Set([...all.filter(isSaid).map(({ of }) => of), ...toldElsewhere])
  const untold = [...changes.basis, ...all.map(({ of }) => of)].filter((outcome) => !told.has(outcome))
  const saidOnes = (lines: typeof figures) =>
    lines.filter(isSaid).map(({ name, before, now }) => ({ name, before, now }))
  return {
    figures: saidOnes(figures),
    certainty: saidOnes(certainty),
    judgement: saidOnes(judgement),
    eligibility: changes.eligibility.map((changed) => wordLine(saying, changed)),
    wording: changes.wording
      .filter((changed) => !isOfAnother(changed, changes))
      .map((changed) => wordLine(saying, changed)),
    lines: wholeLines(saying, changes, [...new Set(untold)]),
  }
}
