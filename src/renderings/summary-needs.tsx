import type { ReactElement } from 'react'
import { languageName } from '../i18n/language-name.ts'
import { sentence } from './plain-text.ts'
import type { SummaryPartProps } from './summary-outcome.tsx'

/** What the person needs to take part, and what this paper does and does not do about it. */
export function SummaryNeeds({
  summary: { needs = [], language },
  t,
}: SummaryPartProps): ReactElement | null {
  if (needs.length === 0) return null
  return (
    <ul className="summary-needs">
      {needs.map(({ need, detail }) => (
        <li key={need}>
          <bdi>
            {t(detail === '' ? `needs.${need}` : `needs.named.${need}`, {
              detail,
              language: languageName(language, language),
            })}
          </bdi>
        </li>
      ))}
    </ul>
  )
}

/** What the person's days hold now, and what becomes of it with the choice. */
export function SummaryLoad({ summary: { load }, t }: SummaryPartProps): ReactElement | null {
  if (!load) return null
  return (
    <div className="summary-whole">
      <h4>{t('load.heading')}</h4>
      <p>{load.now.map(sentence).join(' ')}</p>
      {load.choices.map(({ name, says }) => (
        <div key={name}>
          <h5>{name}</h5>
          <ul>
            {says.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
