import { useMemo } from 'react'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import type { MergeUnit } from '../../domain/draft/merge/merge.ts'
import { type InThree, newWithin } from '../../domain/draft/new-within.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import type { SaidChanges } from '../../renderings/aid-changes.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { useAllWords, useLanguage, useWords } from '../ui/words.ts'
import { type ChangedLine, changedLines } from './changed-lines.ts'
import draft from './draft.module.css'
import type { EarlierVersion } from './way-to-use.ts'
import styles from './what-changed.module.css'

export interface WhatChangedProps {
  /** Which version it is held beside. */
  since: EarlierVersion
  before: DraftReading
  now: DraftReading
  said: SaidChanges
  /** Every place that differs; `mine` is what stood there. */
  units: readonly MergeUnit[]
}

/** What a draft changed of an earlier version: the figures first; what changed in words alone stands behind a press. */
export function WhatChanged({ since, before, now, said, units }: WhatChangedProps) {
  const t = useWords(['draft-merge', 'draft', 'cards'])
  const all = useAllWords()
  const lines = useMemo(
    () => changedLines({ t, all }, { mine: before, theirs: now }, units),
    [t, all, before, now, units],
  )
  const named = (kind: 'figures' | 'certainty' | 'judgement') =>
    said[kind].map((line): ChangedLine => ({ ...line, card: '' }))
  return (
    <>
      <Since since={since} before={before} />
      {units.length === 0 ? <p>{t('draft:use.unchanged')}</p> : null}
      <Kind heading={t('draft:use.of.figures')} lines={named('figures')} />
      <Kind heading={t('draft:use.of.certainty')} lines={named('certainty')} />
      <Kind heading={t('draft:use.of.judgement')} lines={named('judgement')} />
      {said.lines.length === 0 ? null : (
        <div>
          <h3 className={styles['kind']}>{t('draft:use.of.lines')}</h3>
          <ul className={styles['changes']}>
            {said.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <Kind heading={t('draft:use.of.gone')} lines={lines.gone} />
      <Kind heading={t('draft:use.of.safety')} lines={lines.safety} />
      <Kind heading={t('draft:use.of.facts')} lines={lines.facts} />
      {lines.words.length === 0 ? null : (
        <Disclosure summary={t('draft:use.of.words', { count: lines.words.length })}>
          <Lines lines={lines.words} />
        </Disclosure>
      )}
    </>
  )
}

function Since({ since, before }: Pick<WhatChangedProps, 'since' | 'before'>) {
  const t = useWords('draft')
  const language = useLanguage()
  const { version = '', written } = before.seen?.facts ?? {}
  const day = written === undefined ? '' : dayIn(language, written)
  return (
    <p className={draft['soft']}>
      {since.is === 'used' ? t('use.held.used', { version, day: dayIn(language, since.on) }) : null}
      {since.is === 'copied' ? t('use.held.copied', { version, day }) : null}
      {since.is === 'opened' ? t('use.held.opened', { name: since.name, version, day }) : null}
    </p>
  )
}

function Kind({ heading, lines }: { heading: string; lines: readonly ChangedLine[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3 className={styles['kind']}>{heading}</h3>
      <Lines lines={lines} />
    </div>
  )
}

function Lines({ lines }: { lines: readonly ChangedLine[] }) {
  return (
    <ul className={styles['changes']}>
      {lines.map((line, place) => (
        <li key={`${line.card} ${line.name} ${place}`} className={styles['change']}>
          <OneLine {...line} />
        </li>
      ))}
    </ul>
  )
}

/** In words only what differs is marked; a figure is read as a whole. */
function OneLine({ card, name, before, now, language }: ChangedLine) {
  const t = useWords(['draft', 'cards'])
  const apart = newWithin(before, now)
  const isWords = card !== '' && before !== '' && now !== ''
  return (
    <>
      <p className={styles['about']}>
        {card === '' ? name : t('cards:place.under', { whole: card, part: name })}
      </p>
      {before === '' ? null : (
        <p className={draft['soft']}>
          {t('use.before')}{' '}
          <bdi lang={language}>{isWords ? <Marked text={apart.before} as="del" /> : before}</bdi>
        </p>
      )}
      <p>
        {t('use.now')}{' '}
        {now === '' ? (
          t('use.figureOut')
        ) : (
          <bdi lang={language}>{isWords ? <Marked text={apart.now} as="ins" /> : now}</bdi>
        )}
      </p>
    </>
  )
}

function Marked({ text: [start, other, end], as: Part }: { text: InThree; as: 'ins' | 'del' }) {
  return (
    <>
      {start}
      {other === '' ? null : <Part>{other}</Part>}
      {end}
    </>
  )
}
