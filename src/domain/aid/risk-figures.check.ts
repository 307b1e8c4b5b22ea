import type { AidWords } from './aid.schema.ts'
import { type Finding, fault } from './finding.ts'
import { riskFiguresIn } from './risk-figures.ts'

/** No risk figure is typed in words, in any language: it could differ from the facts. */
export function riskFigureFindings(words: Readonly<Record<string, AidWords>>): Finding[] {
  return Object.entries(words).flatMap(([language, texts]) =>
    Object.entries(texts).flatMap(([slot, text]) =>
      riskFiguresIn(text).map(
        (quote): Finding => ({
          ...fault('risk-figure-in-words', { text: quote }),
          severity: 'error',
          place: { part: 'words', language, slot, quote },
        }),
      ),
    ),
  )
}
