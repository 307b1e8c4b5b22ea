import type { AidFacts } from '../domain/aid/aid-facts.schema.ts'
import type { WordsOf } from '../domain/aid/words-of.ts'
import { isBlank } from '../domain/consultation/blank-aid.ts'
import type { ChosenGroups } from '../domain/risk/cell.ts'
import type { Voice } from '../domain/summary/voice.ts'
import { withCommas } from '../i18n/languages.ts'
import type { Words } from '../i18n/translate.ts'
import { changeRangeText, rangeText } from './figure-cells.ts'
import { figureContext, placeOf } from './figure-context.ts'
import { chanceLines } from './figure-in-cell.ts'
import { figureSentences } from './figure-sentences.ts'
import { loadSentences } from './load-sentences.ts'
import { withoutMarkdown } from './plain-text.ts'

const withRange = (says: string, range: string | undefined): string =>
  range === undefined ? says : `${says} (${range})`

function withoutEnds(text: string, before: string, after: string): string {
  const end = after !== '' && text.endsWith(after) ? text.length - after.length : text.length
  return text.slice(text.startsWith(before) ? before.length : 0, end).trim()
}

/** Tells of the words that are there in no other language once their marks are gone. */
const heardVoice = (said: Words, voice: Voice): Voice => ({
  ...voice,
  prose(markdown) {
    const text = voice.prose(markdown)
    said.hear?.(text)
    return text
  },
})

/** Says figures and an aid's words as plain text, a range beside every figure that has one. */
export function summaryVoice(said: Words, words: WordsOf, facts: AidFacts, groups: ChosenGroups): Voice {
  const sentences = figureSentences(said, words, facts, groups)
  const context = figureContext(said, words, facts, groups)
  const figures = said.says('figures', words.language)
  // What somebody typed has no marks and no tokens: a star in it is a star.
  const prose = (markdown: string) => (isBlank(facts) ? markdown : withoutMarkdown(sentences.prose(markdown)))
  let inSource: Voice | undefined
  const voice: Voice = {
    cell: (cell, outcome, result) => {
      const says = sentences.cell(cell, outcome, result)
      if (cell.kind === 'difference') return withRange(says, changeRangeText(context, cell.change))
      return cell.kind === 'count' ? withRange(says, rangeText(context, cell)) : says
    },
    change: (change) => withRange(sentences.change(change), changeRangeText(context, change)),
    time: (outcome, result) => sentences.time(outcome, result),
    certainty: (outcome, result) => {
      const place = placeOf(facts, outcome, result)
      const chance = place ? chanceLines(context, place.outcome, place.result) : []
      const says = [...chance, ...sentences.effects(outcome, result), sentences.certainty(outcome, result)]
      return withoutMarkdown(says.join(' ').trim())
    },
    sentence: (outcome, result, option) => withoutMarkdown(sentences.sentence(outcome, result, option)),
    told: (outcome, result, option) => {
      const name = words(`options.${option}.name`)
      const judgement = sentences.judgement(outcome, result)
      const says = withoutEnds(sentences.sentence(outcome, result, option), `${name}: `, judgement)
      return withoutMarkdown(says.charAt(0).toLocaleUpperCase(words.language) + says.slice(1))
    },
    short: (outcome, result, option) => {
      const { number, lines, of = '', change, words: inWords } = sentences.figure(outcome, result, option)
      return withoutMarkdown(
        lines ? `${withCommas(words.language, lines)} (${of})` : (number ?? change ?? inWords ?? ''),
      )
    },
    picture: (outcome, result, picture) => sentences.picture(outcome, result, picture),
    names: (outcome, result, picture) => withoutMarkdown(sentences.names(outcome, result, picture)),
    caption: (outcome, result, { of, unit }) => {
      const [people, time] = [sentences.people(of, unit), sentences.time(outcome, result)]
      return time === '' ? people : figures('peopleAndTime', { people, time })
    },
    key: (outcome, result, picture) =>
      sentences.key(outcome, result, picture).map(({ part, number, text, range }) => ({
        part,
        number,
        text: withoutMarkdown(text),
        ...(range !== undefined && { range }),
      })),
    prose,
    of(path) {
      if (words.of(path) === words) return voice
      inSource ??= heardVoice(said, summaryVoice(said, words.source, facts, groups))
      return inSource
    },
    source: ({ title, authors, year }) => figures('cited.line', { title, authors, year }),
    group: (axis, group) => sentences.group(axis, group),
    load: loadSentences(figures, words.language),
    step: () => said.says('summary', words.language)('next.thinkItOver'),
  }
  return voice
}
