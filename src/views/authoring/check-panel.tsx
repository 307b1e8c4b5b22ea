import { useCallback, useMemo, useState } from 'react'
import type { PlacedFinding } from '../../domain/aid/finding.ts'
import { staleTranslations } from '../../domain/draft/translation.ts'
import { type Untranslated, withoutUntranslated } from '../../domain/draft/untranslated.ts'
import { languageName } from '../../i18n/language-name.ts'
import { practiceLanguage } from '../../i18n/languages.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import { useFindingSaid } from './cards/finding-said.ts'
import { useLeads } from './cards/place-names.ts'
import checks from './checks/checks.module.css'
import { InTheWay } from './checks/in-the-way.tsx'
import { PlainLanguage } from './checks/plain-language.tsx'
import { type AskedItem, StandardsSection } from './checks/standards-section.tsx'
import styles from './draft.module.css'
import { StaleTranslations } from './stale-translations.tsx'
import { StillOpen } from './still-open.tsx'
import { useWorkbench } from './workbench.ts'

interface CheckPanelProps {
  /** Slot → words of the source language when the draft was begun: translations that came with it are of these. */
  begun?: Readonly<Record<string, string>>
}

const none = {}

/** What is in the way of a sign-off, what the checks find, how the draft stands to the standards, and what could be plainer. */
export function CheckPanel({ begun = none }: CheckPanelProps) {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  const [asked, setAsked] = useState<AskedItem>()
  const ask = useCallback(
    (item: string) => setAsked((before) => ({ item, times: (before?.times ?? 0) + 1 })),
    [],
  )
  if (!reading) return <p>{t('reading')}</p>
  const { found, untranslated } = withoutUntranslated(reading)
  const errors = found.filter(({ severity }) => severity === 'error')
  const warnings = found.filter(({ severity }) => severity === 'warning')
  return (
    <div className={checks['panel']}>
      <InTheWay onJudge={ask} />
      <StaleInTheWay begun={begun} />
      <StillOpen />
      <section className={styles['side']}>
        <h2>{t('check.errors', { count: errors.length })}</h2>
        <p className={styles['soft']}>{t(errors.length === 0 ? 'check.usable' : 'check.notUsable')}</p>
        <Findings found={errors} />
        <h2>{t('check.warnings', { count: warnings.length + untranslated.length })}</h2>
        <NotTranslated untranslated={untranslated} />
        {warnings.length > 0 || untranslated.length === 0 ? <Findings found={warnings} /> : null}
      </section>
      <StandardsSection asked={asked} />
      <PlainLanguage />
    </div>
  )
}

/** Old translations, which must be settled before the draft is put to use. */
function StaleInTheWay({ begun }: Required<CheckPanelProps>) {
  const t = useWords('draft')
  const { draft, reading } = useWorkbench()
  const { notes } = draft
  const stale = useMemo(
    () => (reading ? staleTranslations({ reading, notes, begun }) : []),
    [reading, notes, begun],
  )
  if (stale.length === 0) return null
  return (
    <Notice title={t('use.inTheWay')}>
      <StaleTranslations stale={stale} />
    </Notice>
  )
}

/** Languages that were begun and are not all there: one line each, which leads to what is missing. */
function NotTranslated({ untranslated }: { untranslated: readonly Untranslated[] }) {
  const t = useWords('draft')
  const { linkTo } = useWorkbench()
  if (untranslated.length === 0) return null
  return (
    <ul className={styles['found']}>
      {untranslated.map(({ language, count }) => (
        <li key={language} data-severity="warning">
          <p>{t('check.untranslated', { count, language: languageName(language, practiceLanguage) })}</p>
          <p className={styles['soft']}>
            <a href={linkTo('translate', language)}>
              {t('check.translate', { language: languageName(language, practiceLanguage) })}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What the checks found, each leading to its field, or to its line where there is no field. */
function Findings({ found }: { found: readonly PlacedFinding[] }) {
  const t = useWords('draft')
  const leadOf = useLeads()
  const saidOf = useFindingSaid()
  if (found.length === 0) return <p>{t('check.none')}</p>
  return (
    <ul className={styles['found']}>
      {inOrder(found).map((one, turn) => {
        const { file, line, column, code, severity } = one
        const { name, href } = leadOf(one)
        return (
          <li key={`${file} ${line} ${column} ${code} ${turn}`} data-severity={severity}>
            <p>{saidOf(one)}</p>
            <p className={styles['soft']}>
              <a href={href}>{name}</a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

const inOrder = (found: readonly PlacedFinding[]): PlacedFinding[] =>
  [...found].sort(
    (one, other) =>
      (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
      one.line - other.line ||
      one.column - other.column,
  )
