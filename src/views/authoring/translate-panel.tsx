import { useId, useMemo, useState } from 'react'
import { sections } from '../../domain/aid/sections.ts'
import { textAt } from '../../domain/draft/fact-at.ts'
import {
  placeOfTranslation,
  type SlotToTranslate,
  slotsToTranslate,
  type TranslationState,
} from '../../domain/draft/translation.ts'
import { languageName } from '../../i18n/language-name.ts'
import { practiceLanguage } from '../../i18n/languages.ts'
import { messageOf } from '../../renderings/check-lines.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../ui/words.ts'
import { Card } from './cards/card.tsx'
import control from './control.module.css'
import styles from './draft.module.css'
import { DraftField } from './draft-field.tsx'
import { MendFirst } from './mend-first.tsx'
import { useNumbersSaid, useSlotLabel } from './slot-label.ts'
import own from './translate-panel.module.css'
import { TranslatedBy } from './translated-by.tsx'
import { useTexts, useWorkbench } from './workbench.ts'

/** Languages that are offered at once; whatever else has a file of words is there, too. */
const offered = ['cy', 'pl', 'ur'] as const
const shownStates = ['all', 'missing', 'changed', 'same'] as const
type Shown = (typeof shownStates)[number]

interface TranslatePanelProps {
  /** Slot → words of the source language when the draft was begun. */
  begun: Readonly<Record<string, string>>
}

/** The words of the aid in another language, each beside the text that it says. Figures stand in the facts alone. */
export function TranslatePanel({ begun }: TranslatePanelProps) {
  const t = useWords('draft')
  const { draft, reading, at } = useWorkbench()
  const texts = useTexts()
  const languages = [...new Set([...offered, ...Object.keys(texts.words)])].filter(
    (language) => language !== reading?.sourceLanguage,
  )
  const started = languages.find((language) => Object.hasOwn(texts.words, language))
  const [chosen, setChosen] = useState<string | undefined>(languages.find((one) => one === at))
  const language = chosen ?? started ?? languages[0] ?? 'cy'
  const slots = useMemo(
    () => (reading ? slotsToTranslate({ reading, language, notes: draft.notes, begun }) : []),
    [reading, language, draft.notes, begun],
  )
  if (!reading?.seen) return <MendFirst waits="translation" />
  return (
    <div className={own['panel']}>
      <Field label={t('translate.into')}>
        {(tied) => (
          <select
            {...tied}
            className={control['line']}
            value={language}
            onChange={({ target }) => setChosen(target.value)}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {languageName(one, practiceLanguage)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TranslatedBy key={language} language={language} />
      <Slots language={language} slots={slots} />
    </div>
  )
}

function Slots({ language, slots }: { language: string; slots: readonly SlotToTranslate[] }) {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  const [shown, setShown] = useState<Shown>('all')
  const count = (state: TranslationState) => slots.filter((slot) => slot.state === state).length
  const there = slots.filter(({ state }) => shown === 'all' || state === shown)
  const groups = ['', ...sections].map((section) => ({
    section,
    of: there.filter(({ path }) => (section === '' ? !path.includes('.') : path.startsWith(`${section}.`))),
  }))
  return (
    <>
      <p role="status">
        {t('translate.state', {
          done: count('done'),
          of: slots.length,
          missing: count('missing'),
          changed: count('changed'),
          same: count('same'),
        })}
      </p>
      <RadioGroup
        legend={t('translate.show')}
        choices={shownStates.map((value) => ({ value, label: t(`translate.shown.${value}`) }))}
        chosen={shown}
        onChoose={setShown}
        layout="segments"
      />
      {there.length === 0 ? <p className={styles['soft']}>{t('translate.none')}</p> : null}
      {groups.map(({ section, of }) =>
        of.length === 0 || !reading ? null : (
          <Card
            key={section}
            title={t(`card.${sections.find((one) => one === section) ?? 'choice'}`)}
            note={t('translate.left', { count: of.filter(({ state }) => state !== 'done').length })}
            open={section === ''}
          >
            {() => (
              <div className={own['pairs']}>
                {of.map((slot) => (
                  <Pair key={`${language} ${slot.path}`} language={language} slot={slot} />
                ))}
              </div>
            )}
          </Card>
        ),
      )}
    </>
  )
}

/** Notes that the words of a slot say what its text says now. */
function useTranslated(language: string, { path, source }: SlotToTranslate): () => void {
  const { reading, note, today } = useWorkbench()
  return () => {
    const of = placeOfTranslation(reading?.value, language)
    const name = textAt(reading?.value, ['translations', of, 'translator'])
    note({
      type: 'slot.translated',
      language,
      slot: path,
      of: source,
      by: { name, role: '' },
      on: today,
    })
  }
}

interface SourceProps {
  label: string
  source: string
  /** Which numbers a counted word is for. */
  numbers: string | undefined
  id: string
}

/** What is to be translated. */
function Source({ label, source, numbers, id }: SourceProps) {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  return (
    <div lang={reading?.sourceLanguage}>
      <p className={styles['label']}>{label}</p>
      <p id={id} className={own['source']}>
        {source === '' ? t('translate.noSource') : source}
      </p>
      {numbers === undefined ? null : (
        <p id={`${id}-numbers`} lang={practiceLanguage} className={styles['soft']}>
          {numbers}
        </p>
      )}
    </div>
  )
}

function Pair({ language, slot }: { language: string; slot: SlotToTranslate }) {
  const t = useWords('draft')
  const { reading, edit } = useWorkbench()
  const translatedNow = useTranslated(language, slot)
  const slotLabel = useSlotLabel()
  const numbersSaid = useNumbersSaid()
  const sourceId = useId()
  if (!reading) return null
  const { path, kind, source, translated, state } = slot
  const label = slotLabel(path, reading)
  const numbers = numbersSaid(language, path)
  const faults = reading.findings.filter(
    ({ file, data }) =>
      file === `${language}.md` && 'slot' in data && data.slot === path && state !== 'missing',
  )
  return (
    <div className={own['pair']}>
      <Source label={label} source={source} numbers={numbers} id={sourceId} />
      <DraftField
        label={t('translate.of', { label, language: languageName(language, practiceLanguage) })}
        describedBy={numbers === undefined ? sourceId : `${sourceId} ${sourceId}-numbers`}
        hint={state === 'done' ? undefined : t(`translate.is.${state}`)}
        stored={translated}
        faults={faults.map(messageOf)}
        kind={kind}
        language={language}
        onWrite={async (text) => {
          const refused = await edit({
            in: 'words',
            do: 'write',
            language,
            slot: path,
            text: text.trim() || undefined,
          })
          if (!refused) translatedNow()
          return refused
        }}
      />
      {state === 'changed' ? (
        <Button
          className={own['still']}
          aria-label={t('translate.stillRightOf', { label })}
          onClick={translatedNow}
        >
          {t('translate.stillRight')}
        </Button>
      ) : null}
    </div>
  )
}
