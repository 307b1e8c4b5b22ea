import { useCallback, useMemo, useState } from 'react'
import { checkLines } from '../../renderings/check-lines.ts'
import { useWords } from '../ui/words.ts'
import checks from './checks/checks.module.css'
import { InTheWay } from './checks/in-the-way.tsx'
import { PlainLanguage } from './checks/plain-language.tsx'
import { type AskedItem, StandardsSection } from './checks/standards-section.tsx'
import styles from './draft.module.css'
import { useWorkbench } from './workbench.ts'

/** What is in the way of a sign-off, what the checks find, how the draft stands to the standards, and what could be plainer. */
export function CheckPanel() {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  const lines = useMemo(() => checkLines(reading?.findings ?? []), [reading])
  const [asked, setAsked] = useState<AskedItem>()
  const ask = useCallback(
    (item: string) => setAsked((before) => ({ item, times: (before?.times ?? 0) + 1 })),
    [],
  )
  if (!reading) return <p>{t('reading')}</p>
  const errors = lines.filter(({ severity }) => severity === 'error')
  const warnings = lines.filter(({ severity }) => severity === 'warning')
  return (
    <div className={checks['panel']}>
      <InTheWay onJudge={ask} />
      <section className={styles['side']}>
        <h2>{t('check.errors', { count: errors.length })}</h2>
        <p className={styles['soft']}>{t(errors.length === 0 ? 'check.usable' : 'check.notUsable')}</p>
        <Findings lines={errors} />
        <h2>{t('check.warnings', { count: warnings.length })}</h2>
        <Findings lines={warnings} />
      </section>
      <StandardsSection asked={asked} />
      <PlainLanguage />
    </div>
  )
}

function Findings({ lines }: { lines: ReturnType<typeof checkLines> }) {
  const t = useWords('draft')
  if (lines.length === 0) return <p>{t('check.none')}</p>
  return (
    <ul className={styles['found']}>
      {lines.map(({ file, line, column, code, severity, message }) => (
        <li key={`${file} ${line} ${column} ${code} ${message}`} data-severity={severity}>
          <p>{message}</p>
          <p className={styles['soft']}>{t('check.at', { file, line })}</p>
        </li>
      ))}
    </ul>
  )
}
