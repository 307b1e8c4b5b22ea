import type { Aid } from '../../../domain/aid/aid.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { nameOfArm } from '../../../domain/aid/results-in.ts'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import { type FactsValue, isSameFact } from '../../../domain/draft/draft-edit.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import type { MergeUnit } from '../../../domain/draft/merge/merge.ts'
import { type Entry, isEntry } from '../../../domain/draft/merge/merge-lists.ts'
import type { Difference } from '../../../domain/draft/merge/merge-side.ts'
import type { ChosenGroups } from '../../../domain/risk/cell.ts'
import { figureSentences } from '../../../renderings/figure-sentences.ts'
import { languageName } from '../../../renderings/language-name.ts'
import { useWords } from '../../ui/words.ts'
import { useFactSaying } from './fact-said.ts'
import { useMergeNames } from './merge-names.ts'

export type MergePart = 'figures' | 'words' | 'facts'

/** What stands at one place in either version; `''` where nothing does. */
export interface SaidLine {
  part: MergePart
  name: string
  mine: string
  theirs: string
}

type Both = { mine: DraftReading; theirs: DraftReading }

const isSaid = ({ mine, theirs }: SaidLine): boolean => mine !== theirs

const entriesIn = (value: FactsValue | undefined): Entry => (isEntry(value) ? value : {})

function resultAt(aid: Aid | undefined, outcome: string, result: string): ResultFacts | undefined {
  return aid?.facts.outcomes.find(({ id }) => id === outcome)?.results.find(({ id }) => id === result)
}

/** Each group of the result's axis by itself; without an axis, everybody. */
function groupsOf(
  aid: Aid | undefined,
  result: ResultFacts | undefined,
): { name: string; groups: ChosenGroups }[] {
  const of = result?.form === 'counts' ? result.axis : undefined
  const axis = aid?.facts.axes?.find(({ id }) => id === of)
  if (!aid || !axis) return [{ name: '', groups: {} }]
  const words = wordsOf(aid, aid.facts.sourceLanguage)
  return axis.groups.map(({ id }) => ({
    name: words(`axes.${axis.id}.${id}`) || id,
    groups: { [axis.id]: id },
  }))
}

/** Says what differs in a unit of a merge: figures as every screen says them, words and facts as they are written. */
export function useUnitSaying({ mine, theirs }: Both): (unit: MergeUnit) => SaidLine[] {
  const t = useWords('draft-merge')
  const figures = useWords('figures')
  const facts = useFactSaying()
  const names = useMergeNames({ mine, theirs })

  const saying = (aid: Aid | undefined, groups: ChosenGroups) =>
    aid && figureSentences(figures, wordsOf(aid, aid.facts.sourceLanguage), aid.facts, groups)

  function ofEntry({ mine: own, theirs: other }: Difference, part: MergePart): SaidLine[] {
    const [one, two] = [entriesIn(own), entriesIn(other)]
    const keys = [...new Set([...Object.keys(one), ...Object.keys(two)])].filter(
      (key) => !['id', 'results'].includes(key) && !isSameFact(one[key], two[key]),
    )
    return keys.map((key) => ({
      part,
      name: facts.label(key),
      mine: facts.said(key, one[key]),
      theirs: facts.said(key, two[key]),
    }))
  }

  function ofFigures(outcome: string, result: string): SaidLine[] {
    const [own, other] = [resultAt(mine.seen, outcome, result), resultAt(theirs.seen, outcome, result)]
    const lines: SaidLine[] = []
    const groups = [...groupsOf(mine.seen, own), ...groupsOf(theirs.seen, other)]
    for (const group of new Map(groups.map((one) => [one.name, one])).values()) {
      const [here, there] = [saying(mine.seen, group.groups), saying(theirs.seen, group.groups)]
      const arms = new Set([...(own?.arms ?? []), ...(other?.arms ?? [])].map(nameOfArm))
      for (const arm of arms) {
        const name = (other && there?.name(outcome, result, arm)) || here?.name(outcome, result, arm) || arm
        lines.push({
          part: 'figures',
          name: group.name === '' ? name : t('figure.arm', { arm: name, group: group.name }),
          mine: own && here ? here.short(outcome, result, arm) : '',
          theirs: other && there ? there.short(outcome, result, arm) : '',
        })
      }
      for (const what of ['peopleAndTime', 'certainty', 'judgement'] as const)
        lines.push({
          part: 'figures',
          name: t(`figure.${what}`),
          mine: own && here ? here[what](outcome, result) : '',
          theirs: other && there ? there[what](outcome, result) : '',
        })
      lines.push({
        part: 'figures',
        name: t('figure.cited'),
        mine: own && here ? here.cited(own) : '',
        theirs: other && there ? there.cited(other) : '',
      })
    }
    const said = lines.filter(isSaid)
    return [...new Map(said.map((line) => [Object.values(line).join('\n'), line])).values()]
  }

  function ofResult(difference: Difference, outcome: string, result: string): SaidLine[] {
    const said = ofFigures(outcome, result)
    // What no sentence shows, such as how a figure was worked out, is shown as it is written.
    return said.length > 0 ? said : ofEntry(difference, 'figures')
  }

  function ofPlace(difference: Difference): SaidLine[] {
    const { place, mine: own, theirs: other } = difference
    if (place.in === 'result') return ofResult(difference, place.outcome, place.result)
    if (place.in === 'entry') {
      const isOutcome = place.list === 'outcomes'
      const results = isOutcome && !(isEntry(own) && isEntry(other)) ? resultsOf(own, other) : []
      return [...ofEntry(difference, 'facts'), ...results.flatMap((id) => ofFigures(place.id, id))]
    }
    if (place.in === 'words') {
      const label = names.slot(place.slot)
      const isSource = place.language === mine.sourceLanguage
      const language = isSource ? '' : languageName(place.language)
      const name = isSource ? label : t('inLanguage', { label, language })
      return [{ part: 'words', name, mine: String(own ?? ''), theirs: String(other ?? '') }]
    }
    const key = place.in === 'head' ? String(place.path.at(-1)) : ''
    const ids = (of: FactsValue | undefined) =>
      (Array.isArray(of) ? of : []).map((id) => names.entry(place, String(id))).join(', ')
    return [
      {
        part: 'facts',
        name: place.in === 'head' ? facts.label(key) : t('order'),
        mine: place.in === 'head' ? facts.said(key, own) : ids(own),
        theirs: place.in === 'head' ? facts.said(key, other) : ids(other),
      },
    ]
  }

  return ({ places }) => places.flatMap(ofPlace)
}

/** The results of an outcome that only one of the two has. */
const resultsOf = (own: FactsValue | undefined, other: FactsValue | undefined): string[] => {
  const results = [entriesIn(own)['results'], entriesIn(other)['results']]
  return results
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((result) => (isEntry(result) && typeof result['id'] === 'string' ? [result['id']] : []))
}
