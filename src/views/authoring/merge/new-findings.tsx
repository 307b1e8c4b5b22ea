import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import { withoutUntranslated } from '../../../domain/draft/untranslated.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.ts'
import { useFindingSaid } from '../cards/finding-said.ts'
import { useLeads } from '../cards/place-names.ts'
import styles from '../draft.module.css'
import { useWorkbench } from '../workbench.ts'

const shownAtOnce = 20

/** The same wherever it stands by now. */
const told = ({ code, file, ...found }: PlacedFinding): string =>
  JSON.stringify([code, file, 'data' in found ? found.data : ''])

/** What the checks find since another editor's changes were taken in: what speaks of something that one of the two took out, above all. */
export function NewFindings({ before }: { before: DraftReading }) {
  const t = useWords(['draft-merge', 'draft'])
  const { reading, linkTo } = useWorkbench()
  const leads = useLeads()
  const saidOf = useFindingSaid()
  if (!reading || reading === before) return null
  const known = new Set(before.findings.map(told))
  const found = withoutUntranslated(reading).found.filter((one) => !known.has(told(one)))
  if (found.length === 0) return null
  const shown = found.slice(0, shownAtOnce)
  return (
    <Notice title={t('found', { count: found.length })}>
      <ul className={styles['found']}>
        {shown.map((one) => {
          const { name, href } = leads(one)
          return (
            <li key={`${told(one)} ${one.line} ${one.column}`} data-severity={one.severity}>
              <p>{saidOf(one)}</p>
              <a href={href}>{name}</a>
            </li>
          )
        })}
      </ul>
      <p>
        <a href={linkTo('check')}>{t('draft:panel.check')}</a>
      </p>
    </Notice>
  )
}
