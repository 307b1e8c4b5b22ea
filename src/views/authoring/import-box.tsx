import { useMemo, useState } from 'react'
import type { SourceChosen } from '../../domain/draft/imports/import-edits.ts'
import { sourceKey, sourceTyped, sourceWith } from '../../domain/draft/imports/imported-source.ts'
import {
  type ProposedRows,
  type ProposedSource,
  sameNumbers,
} from '../../domain/draft/imports/proposed-row.ts'
import { longestImport, readImport } from '../../domain/draft/imports/read-import.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'
import { ImportRow } from './import-row.tsx'
import { ImportSource } from './import-source.tsx'

const shownAtOnce = 20

/** Figures out of a file, each shown as it would stand and put into the draft by itself. */
export function ImportBox() {
  const t = useWords('draft-figures')
  const [text, setText] = useState('')
  const [isUnreadable, setUnreadable] = useState(false)
  const read = useMemo(() => (text === '' ? undefined : readImport(text)), [text])
  const take = async (file: File | undefined) => {
    if (!file) return
    // Twice as many bytes as letters at most, so that a huge file is never taken in.
    const said = file.size > longestImport * 2 ? undefined : await file.text().catch(() => undefined)
    setUnreadable(said === undefined)
    setText(said ?? '')
  }
  const error = isUnreadable
    ? t('import.no.unreadable')
    : typeof read === 'string'
      ? t(`import.no.${read}`)
      : undefined
  return (
    <Disclosure summary={t('import.title')}>
      <p className={styles['soft']}>{t('import.means')}</p>
      <Field label={t('import.file')}>
        {(tied) => (
          <input
            {...tied}
            type="file"
            accept=".csv,.json,text/csv,application/json,application/fhir+json"
            className={control['line']}
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = '' // so that the same file can be taken again
            }}
          />
        )}
      </Field>
      <Field label={t('import.box')} hint={t('import.columns')} error={error}>
        {(tied) => (
          <textarea
            {...tied}
            rows={4}
            className={control['prose']}
            value={text}
            onChange={(event) => {
              setUnreadable(false)
              setText(event.target.value)
            }}
          />
        )}
      </Field>
      {read === undefined || typeof read === 'string' ? null : <FoundRows key={text} found={read} />}
    </Disclosure>
  )
}

function FoundRows({ found: { rows, passedOver } }: { found: ProposedRows }) {
  const t = useWords('draft-figures')
  const { facts } = useFigures()
  const [most, setMost] = useState(shownAtOnce)
  const [chosen, setChosen] = useState<Readonly<Record<string, SourceChosen>>>({})
  const alike = useMemo(() => sameNumbers(rows), [rows])
  const sources = useMemo(() => [...new Map(rows.map((row) => [sourceKey(row.source), row.source]))], [rows])
  const sourceOf = (source: ProposedSource): SourceChosen => {
    const known = sourceWith(facts, source.address)
    return chosen[sourceKey(source)] ?? (known === undefined ? { typed: sourceTyped(source) } : { id: known })
  }
  const kinds = passedOver.map((each) => t('import.passedKind', each)).join(', ')
  return (
    <>
      <p>
        <b>{t('import.found', { count: rows.length })}</b>
      </p>
      {kinds === '' ? null : <p className={styles['soft']}>{t('import.passedOver', { kinds })}</p>}
      {sources.map(([key, source]) => (
        <ImportSource
          key={key}
          source={source}
          chosen={sourceOf(source)}
          onChosen={(next) => setChosen({ ...chosen, [key]: next })}
        />
      ))}
      <ul className={styles['entries']}>
        {rows.slice(0, most).map((row, place) => (
          <ImportRow
            key={place}
            row={row}
            place={place}
            source={sourceOf(row.source)}
            isAlike={alike[place] ?? false}
          />
        ))}
      </ul>
      {most < rows.length ? (
        <p>
          <Button onClick={() => setMost(most + shownAtOnce)}>{t('import.more')}</Button>
        </p>
      ) : null}
    </>
  )
}
