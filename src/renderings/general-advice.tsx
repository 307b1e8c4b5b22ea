import type { ReactElement } from 'react'
import type { Says } from '../i18n/translate.ts'
import { sentence } from './plain-text.ts'

/** Marks a statement that has no source; `GeneralNote` in the same section says what the mark means. */
export const GeneralMark = (): ReactElement => <span className="summary-soft"> *</span>

/** What the mark means, once for a section, within a paragraph. */
export const GeneralNote = ({ t }: { t: Says<'summary'> }): ReactElement => (
  <span className="summary-soft"> * {sentence(t('document.generalAdvice'))}</span>
)
