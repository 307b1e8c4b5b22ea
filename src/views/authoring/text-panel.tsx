import { memo, useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { DraftPart } from '../../domain/draft/draft.ts'
import { checkLines } from '../../renderings/check-lines.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../ui/words.ts'
import { fileLookedAt, useCaretKept } from './caret-in-text.ts'
import control from './control.module.css'
import styles from './draft.module.css'
import { TypingArea } from './typing-area.tsx'
import { useTexts, useWorkbench } from './workbench.ts'

const facts = 'aid.yaml'
const fileOf = (language: string) => `${language}.md`

/** Where a line begins in a text; lines count from 1. */
const startOfLine = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length + (line > 1 ? 1 : 0)

/** The texts themselves, as the files hold them, with what the checks find beside the lines. */
export function TextPanel() {
  const t = useWords('draft')
  const { draft, write, at } = useWorkbench()
  const texts = useTexts()
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const languages = Object.keys(texts.words).sort()
  const [atFile = '', atLine] = (at ?? '').split('.')
  const [file, setFile] = useState(() => {
    const files = [facts, ...languages.map(fileOf)]
    const asked = languages.includes(atFile)
      ? fileOf(atFile)
      : at === undefined
        ? fileLookedAt(draft.key)
        : facts
    return files.find((one) => one === asked) ?? facts
  })
  const language = languages.find((one) => fileOf(one) === file)
  const part: DraftPart = language === undefined ? { part: 'facts' } : { part: 'words', language }
  const text = language === undefined ? texts.facts : (texts.words[language] ?? '')
  const lead = useCallback((line: number) => {
    const { current: area } = box
    if (!area) return
    const from = startOfLine(area.value, line)
    const end = area.value.indexOf('\n', from)
    area.focus()
    area.setSelectionRange(from, end < 0 ? area.value.length : end)
    area.scrollTop = (line - 4) * Number.parseFloat(getComputedStyle(area).lineHeight)
  }, [])
  useLedLine(atLine, lead)
  useCaretKept(box, { draft: draft.key, file, isLed: atLine !== undefined })
  return (
    <div className={styles['sides']}>
      <div className={styles['side']}>
        <RadioGroup
          legend={t('text.file')}
          choices={[facts, ...languages.map(fileOf)].map((name) => ({ value: name, label: name }))}
          chosen={file}
          onChoose={setFile}
          layout="segments"
        />
        <label htmlFor={id} className={styles['label']}>
          {t('text.of', { file })}
        </label>
        <TypingArea
          box={box}
          id={id}
          className={control['text']}
          spellCheck={language !== undefined}
          lang={language}
          wrap={language === undefined ? 'off' : 'soft'}
          text={text}
          onText={(typed) => write(part, typed)}
        />
      </div>
      <Found file={file} onLead={lead} />
    </div>
  )
}

/** Leads to the line that the address names, once the draft has been read. */
function useLedLine(line: string | undefined, lead: (line: number) => void): void {
  const { reading } = useWorkbench()
  const isRead = reading !== undefined
  const led = useEffectEvent(() => lead(Number(line)))
  useEffect(() => {
    if (!isRead || !/^\d+$/.test(line ?? '')) return
    const timer = setTimeout(() => led())
    return () => clearTimeout(timer)
  }, [line, isRead])
}

interface FoundProps {
  file: string
  onLead: (line: number) => void
}

/** What the checks found in a file; typing alone draws nothing of it. */
const Found = memo(function Found({ file, onLead }: FoundProps) {
  const t = useWords('draft')
  const id = useId()
  const { reading } = useWorkbench()
  const found = checkLines((reading?.findings ?? []).filter((one) => one.file === file))
  return (
    <section className={styles['side']} aria-labelledby={id}>
      <h2 id={id}>{t('text.found', { count: found.length })}</h2>
      {found.length === 0 ? <p>{t('text.nothing')}</p> : null}
      <ul className={styles['found']}>
        {found.map(({ line, column, code, severity, message }, place) => (
          <li key={`${line} ${column} ${code} ${place}`} data-severity={severity}>
            <Button kind="quiet" onClick={() => onLead(line)}>
              {t('text.line', { line })}
            </Button>
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </section>
  )
})
