import type { ReactElement } from 'react'
import type { CopyPart } from '../domain/summary/summary.schema.ts'
import type { SummaryPartProps } from './summary-outcome.tsx'

const nameOf = (part: CopyPart, t: SummaryPartProps['t']): string =>
  part === 'needs' ? t('copy.needs') : t('copy.part', { heading: t(`${part}.heading`) })

/** Of a copy for somebody else: for whom it is, and what it leaves out, before anything else. */
export function SummaryCopy({ summary: { copy, language }, t }: SummaryPartProps): ReactElement | null {
  if (!copy) return null
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const parts = list.format(copy.leavesOut.map((part) => nameOf(part, t)))
  return (
    <div className="summary-warnings">
      {copy.for !== '' && (
        <p dir="auto">
          <strong>{t('copy.for', { whom: copy.for })}</strong>
        </p>
      )}
      <p>{t('copy.shared')}</p>
      {parts === '' ? (
        <p>{t('copy.whole')}</p>
      ) : (
        <p>
          <strong>{t('copy.leavesOut', { parts })}</strong> {t('copy.ask')}
        </p>
      )}
    </div>
  )
}
