import type { Aid } from '../domain/aid/aid.schema.ts'
import { type AidChanges, type ChangedFigure, changesBetween } from '../domain/aid/changes-between.ts'
import type { ResultFacts } from '../domain/aid/result.schema.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import type { ChosenGroups } from '../domain/risk/cell.ts'
import type { Says, Words } from '../i18n/translate.ts'
import {
  type SaidChanges,
  type SaidVersion,
  saidChanges,
  type ThenAndNow,
  toldOutcomes,
} from './aid-changes.ts'
import { figureSentences } from './figure-sentences.ts'

interface DraftChanges {
  changes: AidChanges
  said: SaidChanges
}

interface Versions {
  before: Aid
  now: Aid
}

/** A group of an axis by itself, or everybody. */
interface ForGroup {
  groups: ChosenGroups
  axis?: string
  group?: string
}

interface DraftSaying {
  all: Words
  /** Of the workbench. */
  t: Says<'draft'>
}

const everybody: ForGroup = { groups: {} }

const groupsIn = ({ facts }: Aid, axis: string): string[] =>
  facts.axes?.find(({ id }) => id === axis)?.groups.map(({ id }) => id) ?? []

/** Each group of each axis by itself, those that are no more among them. */
function everyGroup({ before, now }: Versions): Required<ForGroup>[] {
  const axes = new Set([now, before].flatMap(({ facts }) => (facts.axes ?? []).map(({ id }) => id)))
  return [...axes].flatMap((axis) =>
    [...new Set([...groupsIn(now, axis), ...groupsIn(before, axis)])].map((group) => ({
      axis,
      group,
      groups: { [axis]: group },
    })),
  )
}

const resultsOf = ({ facts }: Aid, outcome: string): readonly ResultFacts[] =>
  facts.outcomes.find(({ id }) => id === outcome)?.results ?? []

function axisOf(
  aid: Aid,
  { outcome, result }: Pick<ChangedFigure, 'outcome' | 'result'>,
): string | undefined {
  const found = resultsOf(aid, outcome).find(({ id }) => id === result)
  return found?.form === 'counts' ? found.axis : undefined
}

/** Whether a version can say this figure at all: what depends on a group is said of its groups, and of them alone. */
function isSaidIn(aid: Aid, figure: ChangedFigure, { axis, group }: ForGroup): boolean {
  const needed = axisOf(aid, figure)
  if (axis === undefined || group === undefined) return needed === undefined
  return needed !== axis || groupsIn(aid, axis).includes(group)
}

function changesFor({ before, now }: Versions, of: ForGroup): AidChanges {
  const language = now.facts.sourceLanguage
  const version = ({ facts, words }: Aid) => ({ facts, words: words[language] ?? {} })
  const changes = changesBetween(version(before), version(now), of.groups)
  const isNew = of.axis !== undefined && !groupsIn(before, of.axis).includes(of.group ?? '')
  const isGone = of.axis !== undefined && !groupsIn(now, of.axis).includes(of.group ?? '')
  return {
    ...changes,
    // How sure one is, of a group that only one version has, is no change of it.
    ...((isNew || isGone) && { certainty: [], judgement: [] }),
    figures: changes.figures
      .map((figure) => ({
        ...figure,
        before: figure.before && isSaidIn(before, figure, of),
        now: figure.now && isSaidIn(now, figure, of),
      }))
      .filter((figure) => figure.before || figure.now),
  }
}

const sayerOf =
  (all: Words, language: string, { groups }: ForGroup) =>
  (aid: Aid): SaidVersion => {
    const words = wordsOf(aid, language)
    return { words, sentences: figureSentences(all, words, aid.facts, groups) }
  }

/** How the choices compare in an outcome, where that reads otherwise though no figure does. */
function comparedOtherwise(
  outcome: string,
  { before, now }: Record<'before' | 'now', SaidVersion>,
  ids: readonly string[],
): ThenAndNow[] {
  return ids.flatMap((result) => {
    const text = ({ sentences }: SaidVersion) =>
      [...sentences.effects(outcome, result), ...sentences.differences(outcome, result)].join(' ')
    const [was, is] = [text(before), text(now)]
    return was === is
      ? []
      : [{ name: now.sentences.prose(now.words(`outcomes.${outcome}.name`)), before: was, now: is }]
  })
}

/** Groups that came, went or are called otherwise, each by all of its name. */
function groupLines(versions: Versions, says: (aid: Aid) => SaidVersion, t: Says<'draft'>): string[] {
  return everyGroup(versions).flatMap(({ axis, group }) => {
    const name = (aid: Aid) =>
      groupsIn(aid, axis).includes(group) ? says(aid).sentences.group(axis, group) || group : ''
    const [before, now] = [name(versions.before), name(versions.now)]
    if (before === now) return []
    if (now === '') return [t('use.groupGone', { name: before })]
    return [before === '' ? t('use.groupNew', { name: now }) : t('use.groupChanged', { before, now })]
  })
}

const written = ({ name, before, now }: ThenAndNow): string => [name, before, now].join('\n')

/** Lines of everybody as they are; what reads so for a group alone has its name. */
function withGroups(lines: readonly { line: ThenAndNow; group: string }[]): ThenAndNow[] {
  const known = new Set(lines.filter(({ group }) => group === '').map(({ line }) => written(line)))
  const named = lines
    .filter(({ line, group }) => group === '' || !known.has(written(line)))
    .map(({ line, group }) => (group === '' ? line : { ...line, name: `${line.name} (${group})` }))
  return [...new Map(named.map((line) => [written(line), line])).values()]
}

/** What changed between two versions for everybody: where figures depend on a group, those of every group, named. */
export function draftChanges(before: Aid, now: Aid, { all, t }: DraftSaying): DraftChanges {
  const versions = { before, now }
  const language = now.facts.sourceLanguage
  const review = all.says('review')
  const none = { before: t('use.noFigure'), now: t('use.figureOut') }
  const ways = [everybody, ...everyGroup(versions)].map((of) => {
    const says = sayerOf(all, language, of)
    const { axis = '', group = '' } = of
    const named = [now, before].map(
      (aid) => groupsIn(aid, axis).includes(group) && says(aid).sentences.group(axis, group),
    )
    const sides = { before: says(before), now: says(now), none }
    return { name: named.find(Boolean) || group, changes: changesFor(versions, of), sides }
  })
  const told = ways.flatMap(({ changes, sides }) => toldOutcomes(changes, sides, review))
  const behind = ways.flatMap(({ changes }) => [
    ...changes.basis,
    ...changes.figures.map((one) => one.outcome),
  ])
  const compared = [...new Set(behind)]
    .filter((outcome) => !told.includes(outcome))
    .map((outcome) => {
      const ids = [...new Set([now, before].flatMap((aid) => resultsOf(aid, outcome).map(({ id }) => id)))]
      const lines = ways.flatMap(({ sides, name }) =>
        comparedOtherwise(outcome, sides, ids).map((line) => ({ line, group: name })),
      )
      return { outcome, lines }
    })
    .filter(({ lines }) => lines.length > 0)
  const elsewhere = [...told, ...compared.map(({ outcome }) => outcome)]
  const saidOf = ways.map(({ changes, sides, name }) => ({
    group: name,
    said: saidChanges(changes, sides, review, elsewhere),
  }))
  const [forAll] = saidOf
  const lines = (kind: 'figures' | 'certainty' | 'judgement') =>
    saidOf.flatMap(({ said, group }) => said[kind].map((line) => ({ line, group })))
  return {
    changes: { ...changesFor(versions, everybody), figures: ways.flatMap(({ changes }) => changes.figures) },
    said: {
      figures: withGroups([...lines('figures'), ...compared.flatMap((one) => one.lines)]),
      certainty: withGroups(lines('certainty')),
      judgement: withGroups(lines('judgement')),
      eligibility: forAll?.said.eligibility ?? [],
      wording: forAll?.said.wording ?? [],
      lines: [...groupLines(versions, sayerOf(all, language, everybody), t), ...(forAll?.said.lines ?? [])],
    },
  }
}
