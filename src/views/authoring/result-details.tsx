import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { entryForm, isSameEntry, withoutEntry } from '../../domain/draft/entry-forms.ts'
import { editsToResult } from '../../domain/draft/result-edits.ts'
import {
  certaintyForm,
  conclusionForm,
  countedForm,
  relationForm,
  timeForm,
} from '../../domain/draft/result-forms.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { useWords } from '../ui/words.ts'
import { useOwnFaults } from './cards/entry.ts'
import { useNames } from './figure-names.ts'
import { useSaying } from './figure-saying.ts'
import styles from './figures.module.css'
import { useFigures, useResultChange } from './figures-in-hand.ts'
import { useIsLedTo, useKeyInResult } from './led-to-result.ts'
import { TypedForm } from './typed-form.tsx'
import { WordsField } from './words-field.tsx'

const timeWays = ['at', 'about', 'mean', 'median', 'upTo', 'under', 'between', 'word'] as const

/** Everything of a result but its arms: when, of whom, how certain, from where, and what the source concludes. */
export function ResultDetails() {
  const t = useWords(['draft-figures', 'draft'])
  const { outcome, result } = useFigures()
  const { sentences } = useSaying()
  const own = `outcomes.${outcome.id}.${result.id}`
  const isLed = useIsLedTo()
  const sources = result.sources.map(({ source }) => source).join(', ')
  return (
    <>
      <Disclosure
        summary={t('details.when')}
        note={sentences.time(outcome.id, result.id) || t('details.toSay')}
        open={isLed('when')}
      >
        <TypedForm
          form={timeForm}
          name="time"
          legend={t('details.time')}
          wayLabel={t('details.timeWay')}
          wayText={(way) => t(`time.${timeWays.find((each) => each === way) ?? 'at'}`)}
        >
          {() => (result.time.word ? <WordsField slot={`${own}.time`} label={t('draft:slot.time')} /> : null)}
        </TypedForm>
        <TypedForm form={countedForm} name={`counted ${result.form}`} legend={t('details.counted')} />
        <WordsField slot={`${own}.who`} label={t('draft:slot.who')} kind="sentence" />
      </Disclosure>
      <Disclosure summary={t('details.sources')} note={sources || t('details.none')} open={isLed('sources')}>
        <OfSources />
        <Entries list="sources" />
      </Disclosure>
      <Disclosure
        summary={t('details.certainty')}
        note={t(`is.${result.certainty.rating}`)}
        open={isLed('certainty')}
      >
        <TypedForm form={certaintyForm} name="certainty" legend={t('details.rating')} />
        <WordsField slot={`${own}.certainty`} label={t('draft:slot.certainty')} kind="sentence" />
      </Disclosure>
      <Disclosure
        summary={t('details.differences')}
        note={t('details.count', { count: (result.differences?.length ?? 0) + (result.tests?.length ?? 0) })}
        open={isLed('differences')}
      >
        <p className={styles['soft']}>{t('details.differencesMean')}</p>
        <Entries list="differences" />
        <Entries list="tests" />
      </Disclosure>
      <Conclusion />
    </>
  )
}

/** What the source concludes of the result, what the result is called, and how it stands to the one that leads. */
function Conclusion() {
  const isLed = useIsLedTo()
  const t = useWords(['draft-figures', 'draft'])
  const { outcome, result, spot } = useFigures()
  const own = `outcomes.${outcome.id}.${result.id}`
  return (
    <Disclosure
      summary={t('details.conclusion')}
      note={result.judgement ? t(`is.${result.judgement}`) : undefined}
      open={isLed('conclusion')}
    >
      {spot.place > 0 ? (
        <TypedForm form={relationForm} name="relation" legend={t('details.relation')} />
      ) : null}
      <TypedForm form={conclusionForm} name="conclusion" legend={t('details.judged')} />
      {result.judgement ? <WordsField slot={`${own}.judgement`} label={t('draft:slot.judgement')} /> : null}
      {result.clear ? <WordsField slot={`${own}.clear`} label={t('draft:slot.clear')} /> : null}
      {result.relation === 'disagrees' ? (
        <WordsField slot={`${own}.disagreement`} label={t('draft:slot.disagreement')} />
      ) : null}
      <WordsField slot={`${own}.name`} label={t('details.name')} mayBeLeft />
      <WordsField slot={`${own}.note`} label={t('draft:slot.note')} kind="prose" mayBeLeft />
    </Disclosure>
  )
}

/** What the checks say of the sources as a whole: that a result has none. */
function OfSources() {
  const place = useKeyInResult()(['sources'])
  return useOwnFaults(place).map((said) => (
    <p key={said} className={styles['fault']} role="alert">
      {said}
    </p>
  ))
}

type ListName = 'sources' | 'differences' | 'tests'

/** The entries of a list, each in a form of its own, and a form for one more. */
function Entries({ list }: { list: ListName }): ReactNode {
  const t = useWords('draft-figures')
  const { result } = useFigures()
  const [isAdding, setAdding] = useState(false)
  const count = (result[list] ?? []).length
  const [before, setBefore] = useState(count)
  if (count !== before) {
    setBefore(count)
    if (count > before) setAdding(false)
  }
  return (
    <>
      {Array.from({ length: isAdding ? count + 1 : count }, (_, place) => (
        <Entry key={place} list={list} place={place} isNew={place === count} />
      ))}
      <p>
        <Button onClick={() => setAdding(!isAdding)} aria-expanded={isAdding}>
          {t(`add.${list}`)}
        </Button>
      </p>
    </>
  )
}

function Entry({ list, place, isNew }: { list: ListName; place: number; isNew: boolean }) {
  const t = useWords('draft-figures')
  const change = useResultChange()
  const { result } = useFigures()
  const names = useNames()
  const form = useMemo(() => entryForm(list, place), [list, place])
  const without = isNew ? undefined : withoutEntry(result, list, place)
  const legend = t(`entry.${list}`, { place: place + 1 })
  const source = list === 'sources' ? result.sources[place]?.source : undefined
  return (
    <TypedForm
      form={form}
      name={`${list} ${place}`}
      legend={source === undefined ? legend : names('source', source)}
      actions={
        without ? (
          <p>
            <Button
              kind="quiet"
              onClick={() =>
                void change(({ spot, facts, result: now }) => {
                  // A second press would take out the next one.
                  const isSeen = isSameEntry(now, result, list, place)
                  const made = isSeen ? withoutEntry(now, list, place) : undefined
                  return made && editsToResult(facts, spot.outcome, spot.place, made, spot.words)
                })
              }
            >
              {t('takeOutEntry', { entry: legend })}
            </Button>
          </p>
        ) : null
      }
    />
  )
}
