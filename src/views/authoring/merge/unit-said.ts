import { type FactsValue, isSameFact } from '../../../domain/draft/draft-edit.ts'
import type { MergeUnit } from '../../../domain/draft/merge/merge.ts'
import { type Entry, isEntry } from '../../../domain/draft/merge/merge-lists.ts'
import type { Difference } from '../../../domain/draft/merge/merge-side.ts'
import { languageName } from '../../../i18n/language-name.ts'
import { practiceLanguage } from '../../../i18n/languages.ts'
import { factSaying } from './fact-said.ts'
import { figureLines, saidBy } from './figures-said.ts'
import { idsSaying } from './ids-said.ts'
import { mergeNames } from './merge-names.ts'
import type { Both, MergePart, MergeSays, SaidLine } from './said-line.ts'

const entryIn = (value: FactsValue | undefined): Entry => (isEntry(value) ? value : {})
const textIn = (value: FactsValue | undefined): string => (typeof value === 'string' ? value : '')

/** The results of an outcome whose results are no places of their own. */
const resultsIn = (value: FactsValue | undefined): string[] => {
  const { results } = entryIn(value)
  return (Array.isArray(results) ? results : []).map((result) => textIn(entryIn(result)['id']))
}

type SaysEntry = (difference: Difference, part: MergePart, besides?: ReadonlySet<string>) => SaidLine[]

export function entrySaying(says: MergeSays, both: Both): SaysEntry {
  const ids = idsSaying(says, both)
  const { label, said: plain } = factSaying(says.t, ids)
  const whole = factSaying(says.t, ids, true)
  return ({ mine, theirs, base }, part, besides = new Set()) => {
    const [own, others, before] = [entryIn(mine), entryIn(theirs), entryIn(base)]
    const keys = new Set([...Object.keys(own), ...Object.keys(others)])
    return [...keys]
      .filter((key) => key !== 'id' && key !== 'results' && !besides.has(key))
      .filter((key) => !isSameFact(own[key], others[key]))
      .map((key) => {
        // Where nothing but an id within it differs, that is what is to be seen.
        const isOnlyId = plain(key, own[key]) === plain(key, others[key])
        return { key, said: isOnlyId ? whole.said : plain }
      })
      .map(({ key, said }) => ({
        part,
        name: label(key),
        mine: said(key, own[key]),
        theirs: said(key, others[key]),
        ...(both.base && { base: said(key, before[key]) }),
      }))
  }
}

function wordsSaying({ t }: MergeSays, both: Both) {
  const names = mergeNames(t, both)
  return (language: string, slot: string, { mine, theirs, base }: Difference): SaidLine => {
    const label = names.slot(slot)
    const isSource = language === both.mine.sourceLanguage
    const name = isSource
      ? label
      : t('inLanguage', { label, language: languageName(language, practiceLanguage) })
    return {
      part: 'words',
      name,
      mine: textIn(mine),
      theirs: textIn(theirs),
      ...(both.base && { base: textIn(base) }),
    }
  }
}

/** Says what differs in a unit of a merge: figures as every screen says them, words and facts as they are written. */
export function unitSaying(says: MergeSays, both: Both): (unit: MergeUnit) => SaidLine[] {
  const { t } = says
  const { label, said } = factSaying(t, idsSaying(says, both))
  const names = mergeNames(t, both)
  const ofEntry = entrySaying(says, both)
  const ofWords = wordsSaying(says, both)
  const ofFigures = (outcome: string, result: string) => figureLines(says, both, outcome, result)
  function ofPlace(difference: Difference): SaidLine[] {
    const { place, mine, theirs, base } = difference
    switch (place.in) {
      case 'words':
        return [ofWords(place.language, place.slot, difference)]
      case 'result': {
        const lines = ofFigures(place.outcome, place.result)
        // What no sentence shows, such as how a figure was worked out, is shown as it is written.
        return [...lines, ...ofEntry(difference, 'figures', saidBy(lines))]
      }
      case 'entry': {
        const results = new Set([...resultsIn(mine), ...resultsIn(theirs)])
        return [
          ...ofEntry(difference, 'facts'),
          ...[...results].flatMap((result) => ofFigures(place.id, result)),
        ]
      }
      case 'head': {
        const key = String(place.path.at(-1))
        return [
          {
            part: 'facts',
            name: label(key),
            mine: said(key, mine),
            theirs: said(key, theirs),
            ...(both.base && { base: said(key, base) }),
          },
        ]
      }
      default: {
        const inOrder = (ids: FactsValue | undefined) =>
          (Array.isArray(ids) ? ids : []).map((id) => names.entry(place, textIn(id))).join(', ')
        return [
          {
            part: 'facts',
            name: t('order'),
            mine: inOrder(mine),
            theirs: inOrder(theirs),
            ...(both.base && { base: inOrder(base) }),
          },
        ]
      }
    }
  }
  return ({ places }) => places.flatMap(ofPlace)
}
