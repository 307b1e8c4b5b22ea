import { useState } from 'react'
import type { Time } from '../../domain/aid/result.schema.ts'
import { timeIn } from '../../domain/draft/imports/imported-time.ts'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import { useSaying } from './figure-saying.ts'
import { useFigures } from './figures-in-hand.ts'
import own from './pasted.module.css'

const waysToSay = ['file', 'result', 'typed'] as const
type WayToSay = (typeof waysToSay)[number]

interface TimeSaid {
  way: WayToSay | undefined
  typed: string
  /** Absent until somebody has said it, or the file says it without doubt. */
  time: Time | undefined
  say: (next: { way?: WayToSay | undefined; typed?: string }) => void
}

/** When a figure of a file holds: as its words say where they can be read, else as somebody says beside them. */
export function useTimeSaid(words: string): TimeSaid {
  const { result } = useFigures()
  const inFile = timeIn(words)
  const [said, setSaid] = useState<{ way: WayToSay | undefined; typed: string }>({
    way: inFile && 'file',
    typed: '',
  })
  const times = { file: inFile, result: result.time, typed: timeIn(said.typed) }
  return {
    ...said,
    time: said.way && times[said.way],
    say: (next) => setSaid({ ...said, ...next }),
  }
}

interface ImportTimeProps {
  /** Of the row. */
  name: string
  /** What the file says of the time; `''` where it says nothing. */
  words: string
  said: TimeSaid
}

/** Says or confirms when a figure of a file holds, beside the file's own words. */
export function ImportTime({ name, words, said: { way, typed, time, say } }: ImportTimeProps) {
  const t = useWords('draft-figures')
  const { outcome, result } = useFigures()
  const { sentences } = useSaying()
  const texts: Record<WayToSay, string> = {
    file: t('import.time.file', { words }),
    result: t('import.time.result', { said: sentences.time(outcome.id, result.id) || t('details.toSay') }),
    typed: t('import.time.typed'),
  }
  const offered = waysToSay.filter((each) => each !== 'file' || timeIn(words) !== undefined)
  return (
    <div className={own['decision']}>
      <select
        className={control['line']}
        aria-label={t('import.time.label', { name })}
        value={way ?? ''}
        onChange={({ target: { value } }) => say({ way: waysToSay.find((each) => each === value) })}
      >
        <option value="">{t('import.time.choose')}</option>
        {offered.map((each) => (
          <option key={each} value={each}>
            {texts[each]}
          </option>
        ))}
      </select>
      {way === 'typed' ? (
        <TextField
          label={t('import.time.length', { name })}
          hint={t('import.time.lengthMeans')}
          error={typed.trim() !== '' && !time ? t('fault.not-a-length') : undefined}
          value={typed}
          onChange={({ target: { value } }) => say({ typed: value })}
        />
      ) : null}
    </div>
  )
}
