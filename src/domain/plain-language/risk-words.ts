import type { Hint, HintKind } from './hint.ts'
import { sentencesIn } from './sentences.ts'

const number =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|an? hundred|an? thousand)'
const absolute = new RegExp(
  `\\b${number}(?:\\s+\\p{L}+)?\\s+(?:in|out\\s+of|of)\\s+(?:every\\s+)?${number}\\b`,
  'iu',
)
const chance = '(?:risks?|chances?|odds|likelihood|rates?)'
const size = '(?:an?\\s+)?(?:half|third|quarter|fifth|tenth|two\\s+thirds|three\\s+quarters)'
const percent = '\\d[\\d.,]*\\s*(?:%|per\\s?cent\\b)'

const find = (pattern: string): RegExp => new RegExp(pattern, 'giu')

const riskWord = find(
  `(?<!\\bin\\s)\\b(?:(?:very\\s+)?(?:un)?common(?!\\s+(?:cold|sense|ground|bile))|(?:very\\s+)?rare|rarely|commonly(?!\\s+(?:called|known|named))|uncommonly|(?:very\\s+)?(?:un)?likely|frequently|infrequently?|occasionally|seldom|(?:very\\s+)?(?:high|low|small|slight|tiny)\\s+${chance})\\b`,
)
const oneIn = find(
  `(?<![\\d.,])\\b(?:1|one)(?:\\s+(?:person|adult|child|woman|man))?[\\s-]+in[\\s-]+(?:every\\s+|about\\s+)?(?!(?:19|20)\\d\\d\\b|an?\\s|100\\b(?!,)|1,000\\b|hundred\\b|thousand\\b)${number}\\b(?![\\s-]*(?:hours?|days?|weeks?|months?|years?|minds?)\\b)`,
)
const relatives = [
  `\\b(?:halv|doubl|trebl|tripl)(?:e|es|ed|ing)\\b[^.!?]{0,25}?\\b${chance}`,
  `\\b(?:twice|half|(?:${number})\\s+times)\\s+(?:as\\s+(?:likely|common|often|many|high)|(?:more|less)\\s+(?:likely|common)|the\\s+${chance})`,
  `${percent}\\s+(?:less|more|fewer|lower|higher|smaller|greater|reduction|increase|drop|rise)\\b`,
  `\\b(?:less|lower|lowers|lowered|reduces?|reduced|cuts?|raises?|raised|increases?|increased|falls?|fell|rises?|rose|drops?|dropped)\\b[^.!?]{0,40}?\\bby\\s+(?:about\\s+|almost\\s+|over\\s+)?(?:${size}|${percent})`,
  `\\b${size}\\s+(?:fewer|less\\s+likely|more\\s+likely)\\b`,
].map(find)
const percentage = find(`${percent}|\\d[\\d.,]*\\s*percent\\b`)

const hitsOf = (kind: HintKind, pattern: RegExp, bare: string, markdown: string): Hint[] =>
  [...bare.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    kind,
    at: index,
    quote: markdown.slice(index, index + length),
    offers: [],
  }))

/** Without a count of people in its own sentence, typed or from the facts: `75 in 1,000`, `{…}`. */
function isWithoutNumber(bare: string, markdown: string): (hint: Hint) => boolean {
  const sentences = sentencesIn(bare)
  return ({ at }) => {
    const sentence = sentences.findLast((piece) => piece.at <= at)
    if (!sentence) return true
    const written = markdown.slice(sentence.at, sentence.at + sentence.text.length)
    return !written.includes('{') && !absolute.test(written)
  }
}

const overlaps = (one: Hint, other: Hint): boolean =>
  one.at < other.at + other.quote.length && other.at < one.at + one.quote.length

/** What is said of chances in a way that people misread: words alone, 1 in X, relative effects alone, percentages. */
export function riskWordsIn(bare: string, markdown: string): Hint[] {
  const isAlone = isWithoutNumber(bare, markdown)
  const relative = relatives.flatMap((pattern) => hitsOf('relative', pattern, bare, markdown)).filter(isAlone)
  const others = [
    ...hitsOf('one-in', oneIn, bare, markdown),
    ...hitsOf('percentage', percentage, bare, markdown),
    ...hitsOf('risk-word', riskWord, bare, markdown).filter(isAlone),
  ].filter((hint) => !relative.some((other) => overlaps(hint, other)))
  const first = relative.filter(
    (hint, place) => !relative.slice(0, place).some((other) => overlaps(hint, other)),
  )
  return [...first, ...others]
}
