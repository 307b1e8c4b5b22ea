import { useState } from 'react'
import { type Threshold, thresholdOf } from '../../../domain/priorities/threshold.ts'
import { comparatorOf } from '../../../domain/risk/change-of.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useDraft } from '../../ui/drafts.ts'
import { TextField } from '../../ui/field.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'

/** How many would have to be helped for it to be worth it: asked before the figures are seen, and never needed. */
export function ThresholdQuestion() {
  const t = useWords('matters')
  const language = useLanguage()
  const { aid, consultation } = useTalk()
  const threshold = thresholdOf(aid.facts, consultation)
  if (!threshold) return null
  const { said } = threshold
  const of = numberIn(language, threshold.of)
  const note =
    said === undefined
      ? undefined
      : said === null
        ? t('threshold.cannot')
        : t('threshold.note', { count: numberIn(language, said), of })
  return (
    <Writable>
      <Disclosure summary={t('threshold.title')} note={note}>
        <ThresholdField key={`${said}`} threshold={threshold} />
      </Disclosure>
    </Writable>
  )
}

function ThresholdField({ threshold }: { threshold: Threshold }) {
  const t = useWords('matters')
  const language = useLanguage()
  const { add, aid } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const [refused, setRefused] = useState('')
  const outcome = threshold.outcome.id
  const { said } = threshold
  const of = numberIn(language, threshold.of)
  const when = sentences.time(outcome, threshold.result.id)
  const by = aid.facts.options
    .filter(({ id }) => comparatorOf(threshold.result, id, {}) !== undefined)
    .map(({ id }) => t('threshold.choice', { name: plain(`options.${id}.name`) }))
  const choices = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'disjunction' }).format(
    by,
  )
  const draft = useDraft(typeof said === 'number' ? String(said) : '', (text) => {
    const typed = text.trim()
    const isCount = /^\d{1,4}$/.test(typed) && Number(typed) <= threshold.of
    if (isCount) add({ type: 'threshold.said', outcome, count: Number(typed) })
    else setRefused(typed)
  })
  return (
    <>
      <p>
        {t('threshold.about', { outcome: plain(`outcomes.${outcome}.name`), when })}
        {by.length > 0 ? ` ${t('threshold.by', { choices })}` : ''}
      </p>
      {threshold.wasSeen ? <p className={stage['soft']}>{t('threshold.seen')}</p> : null}
      <TextField
        label={t('threshold.label', { of })}
        error={refused === '' ? undefined : t('threshold.wrong', { of })}
        inputMode="numeric"
        maxLength={6}
        value={refused === '' ? draft.text : refused}
        onChange={(event) => {
          setRefused('')
          draft.type(event.target.value)
        }}
        onBlur={draft.settle}
      />
      <div>
        <Button
          kind="quiet"
          aria-pressed={said === null}
          onClick={() => {
            if (said !== null) add({ type: 'threshold.said', outcome, count: null })
          }}
        >
          {t('threshold.cannot')}
        </Button>
      </div>
    </>
  )
}
