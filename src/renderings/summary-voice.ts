import type { AidFacts } from '../domain/aid/aid-facts.schema.ts'
import type { WordsOf } from '../domain/aid/words-of.ts'
import type { ChosenGroups } from '../domain/risk/cell.ts'
import type { Voice } from '../domain/summary/voice.ts'
import type { Says } from '../i18n/translate.ts'
import { changeRangeText, rangeText } from './figure-cells.ts'
import { figureContext } from './figure-context.ts'
import { figureSentences } from './figure-sentences.ts'
import { withoutMarkdown } from './plain-text.ts'

const withRange = (says: string, range: string | undefined): string =>
  range === undefined ? says : `${says} (${range})`

/** Says figures and an aid's words as plain text, a range beside every figure that has one. */
export function summaryVoice(
  figures: Says<'figures'>,
  summary: Says<'summary'>,
  words: WordsOf,
  facts: AidFacts,
  groups: ChosenGroups,
): Voice {
  const sentences = figureSentences(figures, words, facts, groups)
  const context = figureContext(figures, words, facts, groups)
  return {
    cell: (cell) => {
      const says = sentences.cell(cell)
      if (cell.kind === 'difference') return withRange(says, changeRangeText(context, cell.change))
      return cell.kind === 'count' ? withRange(says, rangeText(context, cell)) : says
    },
    change: (change) => withRange(sentences.change(change), changeRangeText(context, change)),
    time: (outcome, result) => sentences.time(outcome, result),
    certainty: (outcome, result) => withoutMarkdown(sentences.certainty(outcome, result)),
    sentence: (outcome, result, option) => withoutMarkdown(sentences.sentence(outcome, result, option)),
    cited: (result) => sentences.cited(result),
    picture: (outcome, result, picture) => sentences.picture(outcome, result, picture),
    key: (outcome, result, picture) =>
      sentences.key(outcome, result, picture).map(({ part, count, number, text, range }) => ({
        part,
        count,
        says: withRange(`${number} ${text}`.trim(), range),
      })),
    prose: (markdown) => withoutMarkdown(sentences.prose(markdown)),
    group: (axis, group) => sentences.group(axis, group),
    step: () => summary('next.thinkItOver'),
  }
}
