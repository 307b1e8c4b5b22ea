/** Numbers in words, as far as risks are written with them. */
const numberWord =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand)'
const digits = '\\d[\\d.,]*'
const number = `(?:${digits}|(?:an? )?${numberWord})`
/** What turns a fraction or a ratio into a length, a dose or a frequency. */
const notOfPeople =
  '(?!\\s*(?:an? |the |your )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|tablets?|pills?|capsules?|doses?|ml|mg|cups?|glass(?:es)?|pints?|spoons?|stud(?:y|ies)|trials?|countr(?:y|ies)|hospitals?|clinics?|centres?|practices?|groups?)\\b)'
const some = '(?: (?:people|adults|children|patients|women|men))?'
/** How many were studied and in how many places: nothing is counted of one, nor ten or more of fewer than ten. */
const moreThanItsWhole = [
  `(?!${number}${some} in one\\b(?! (?:hundred|thousand|million)))`,
  `(?!\\d[\\d.,]*\\d${some} in (?:two|three|four|five|six|seven|eight|nine|[1-9])\\b(?![.,]?\\d| \\d| (?:hundred|thousand|million)))`,
].join('')
const wholes = '(?:100|1[.,  ]?000|10[.,  ]?000|100[.,  ]?000|1[.,  ]?000[.,  ]?000)'
const risk = '(?:risks?|chances?|odds|likelihood|rates?|numbers?|people|patients|events?)'

const patterns: readonly string[] = [
  // 25 %, 2.5 per cent, per 1,000
  `${digits}\\s*[%‰]`,
  `${number}\\s*(?:per ?cents?|percent)\\b`,
  `${number}[^.!?]{0,40}?\\bper (?:100|1[., ]?000|10[., ]?000|hundred|thousand)\\b`,
  // 3 in 10, one in every five, 75 out of 1,000, 75 of 1,000 and 75 people in every 1,000
  `\\b${moreThanItsWhole}${number}${some} in (?:every |about |around )?(?!(?:19|20)\\d\\d\\b)${number}\\b${notOfPeople}`,
  `\\b${number}${some} out of (?:every |about )?${number}\\b${notOfPeople}`,
  `\\b${digits}${some} of (?:every |about )?${digits}${notOfPeople}`,
  // the same in any language: a number, a word or two, and a whole such as 1,000
  `(?<![\\d.,])${digits}(?:\\s+\\p{L}+){1,3}\\s+${wholes}(?![\\d])`,
  `${digits}\\s*/\\s*${wholes}(?!\\d)`,
  // 12 more, 25 fewer people
  `\\b(?!one more\\b(?! person))${number}${some} (?:more|fewer|less)\\b${notOfPeople}(?!\\s*(?:times|visits?|appointments?|tests?)\\b)`,
  // half of, half as, twice as, a third of, two thirds of, three times the risk, doubles the risk
  `\\bhal(?:f|ves)\\s+(?:of|as)\\b${notOfPeople}`,
  `\\bhalf\\s+(?:the|your|their|all)\\s+(?:${risk})\\b`,
  `\\btwice (?:as|(?:the|your|their) ${risk})\\b`,
  `\\b(?:${digits}|${numberWord}) times (?:as|more|less|higher|lower|fewer|(?:the|your) ${risk})\\b`,
  `\\b(?:an?|one|two|three|${digits}) (?:thirds?|quarters?|fifths?|tenths?) of\\b${notOfPeople}`,
  `\\b(?:doubl|halv|trebl|tripl)(?:e|es|ed|ing)\\s+(?:(?:the|your|their|his|her)\\s+)?${risk}\\b`,
  `\\b${number}[- ]?fold\\b`,
]

const anyOf = new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'giu')
const measures = /\b(?:RR|HR|NNT|NNH)\s*(?:of|=|:|was|is)?\s*\d[\d.,]*/g
/** Tokens hold ids, which may hold numbers; what they show comes from the facts. */
const tokens = /\{[^{}]*\}|\[@[^\]]*\]/g

/** Digits of any script as 0 to 9, and their percent signs, so that a figure is found in every language. */
function inPlainDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 48
      if (code < 128) return digit
      // Every script's digits lie in a row of ten that begins at a code whose neighbour below is no digit.
      let zero = code
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
      return String(code - zero).padEnd(digit.length)
    })
    .replace(/[٪﹪％]/g, '%')
}

/** Every risk figure that is typed in a text: shown risks come from the facts alone. */
export function riskFiguresIn(text: string): string[] {
  const plain = inPlainDigits(text).replace(tokens, (token) => '·'.repeat(token.length))
  const found = [...plain.matchAll(anyOf), ...plain.matchAll(measures)]
  return found.map(({ index, 0: match }) => text.slice(index, index + match.length).trim())
}
