import type { Aid } from '../../../domain/aid/aid.schema.ts'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import type { FactsValue } from '../../../domain/draft/draft-edit.ts'
import type { ListName } from '../../../domain/draft/merge/merge-lists.ts'
import { figureSentences } from '../../../renderings/figure-sentences.ts'
import { mergeNames } from './merge-names.ts'
import type { Both, MergeSays } from './said-line.ts'

/** Facts that name an entry of a list by its id. */
const lists: Readonly<Record<string, ListName>> = {
  options: 'options',
  choice: 'options',
  easier: 'options',
  harder: 'options',
  arm: 'options',
  outcome: 'outcomes',
  partOf: 'outcomes',
  threshold: 'outcomes',
  burden: 'burdens',
  axis: 'axes',
}

/** What an id stands for in a fact, as the aid calls it; `beside` is what stands with the fact. `undefined` for what is no id. */
export type IdsSaid = (
  key: string,
  id: string,
  beside?: Readonly<Record<string, FactsValue>>,
) => string | undefined

export function idsSaying({ t, all }: MergeSays, both: Both): IdsSaid {
  const names = mergeNames(t, both)
  const groupIn = (aid: Aid | undefined, id: string, axis: FactsValue | undefined): string | undefined => {
    const own = aid?.facts.axes?.find(
      (one) => (axis === undefined || one.id === axis) && one.groups.some((group) => group.id === id),
    )
    if (!aid || !own) return undefined
    return figureSentences(all, wordsOf(aid, aid.facts.sourceLanguage), aid.facts, {}).group(own.id, id)
  }
  return (key, id, beside = {}) => {
    if (key === 'group')
      return groupIn(both.mine.seen, id, beside['axis']) || groupIn(both.theirs.seen, id, beside['axis'])
    const list = lists[key]
    return list && names.entry({ in: 'order', list }, id)
  }
}
