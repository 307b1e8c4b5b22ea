import type { Summary } from '../domain/summary/summary.schema.ts'
import easy from './easy-read.css?raw'
import icons from './icon-array.css?raw'
import { leanCss } from './lean.ts'
import cover from './protected-cover.css?raw'
import { summaryContrast } from './summary-contrast.css.ts'
import controls from './summary-controls.css?raw'
import document from './summary-document.css?raw'
import page from './summary-file.css?raw'
import large from './summary-large.css?raw'
import { isLarge } from './summary-outcome.tsx'
import paper from './summary-paper.css?raw'
import shapes from './summary-shapes.css?raw'

/** The CSS that the summary file carries. `tokens` is the text of the app's own custom properties; large print only where it was asked for. */
export const summaryStyles = (tokens: string, summary?: Summary): string[] =>
  [
    tokens,
    icons,
    document,
    shapes,
    paper,
    ...(summary && isLarge(summary) ? [large] : []),
    page,
    summaryContrast,
    controls,
  ].map(leanCss)

/** The CSS that the easy read copy carries. */
export const easyReadStyles = (tokens: string): string[] =>
  [tokens, document, page, easy, summaryContrast, controls].map(leanCss)

/** The CSS that the cover of a protected file carries. */
export const coverStyles = (tokens: string): string[] =>
  [tokens, document, page, controls, cover].map(leanCss)
