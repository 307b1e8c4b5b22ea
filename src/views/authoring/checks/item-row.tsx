import { useEffect, useRef, useState } from 'react'
import type { StandardItem } from '../../../domain/aid/standards.ts'
import { type ItemState, pinsOf } from '../../../domain/draft/readiness.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { standardItem } from '../../../renderings/ipdas-lines.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { CardOfItem } from './card-of-item.tsx'
import styles from './checks.module.css'
import { JudgeForm } from './judge-form.tsx'
import { WhatToJudge } from './what-to-judge.tsx'

interface ItemRowProps {
  item: StandardItem
  state: ItemState
  /** Its form is asked for from the list above: how often. */
  asked?: number | undefined
}

/** An item of a standard: how it stands, who said so and when, what there is to look at, and a form to judge it. */
export function ItemRow({ item, state, asked }: ItemRowProps) {
  const t = useWords(['judging', 'draft'])
  const { reading } = useWorkbench()
  const announce = useAnnounce()
  const [isOpened, setOpened] = useState(false)
  const [answered, setAnswered] = useState<number>()
  const isOpen = isOpened || (asked !== undefined && asked !== answered)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!asked) return
    row.current?.scrollIntoView?.({ block: 'nearest' })
    row.current?.focus()
  }, [asked])
  const name = standardItem(item)
  const close = (isDone: boolean) => {
    setOpened(false)
    setAnswered(asked)
    if (isDone) announce(t('noted', { item: name }))
    row.current?.focus()
  }
  const word = t('last' in state ? 'doAgain' : 'do')
  const seen = reading?.seen
  return (
    <li ref={row} className={styles['item']} tabIndex={-1} aria-label={`${t(`state.${state.is}`)}: ${name}`}>
      <p className={styles['line']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['state']} data-state={state.is}>
          {t(`state.${state.is}`)}
        </span>
      </p>
      {'last' in state ? <Said state={state} /> : null}
      {seen ? <WhatToJudge aid={seen} item={item.key} /> : null}
      {isOpen && seen ? (
        <JudgeForm
          item={item}
          earlier={state.is === 'again' ? state.last.why : ''}
          pins={pinsOf(seen, reading)}
          onDone={() => close(true)}
          onCancel={() => close(false)}
        />
      ) : (
        <p className={styles['ways']}>
          {item.isForPerson && item.standing !== 'met' ? (
            <Button
              kind="quiet"
              aria-label={t('doNamed', { do: word, item: name })}
              onClick={() => setOpened(true)}
            >
              {word}
            </Button>
          ) : null}
          <CardOfItem item={item} />
        </p>
      )}
    </li>
  )
}

function Said({ state }: { state: Extract<ItemState, { last: unknown }> }) {
  const t = useWords('judging')
  const language = useLanguage()
  const { last } = state
  const said = t('said', { ...last.by, day: dayIn(language, last.on), why: last.why })
  return (
    <p className={styles['soft']} dir="auto">
      {state.is === 'again' ? <strong>{t('changed')} </strong> : null}
      {state.is === 'again' ? `${t(last.isMet ? 'saidMet' : 'saidNotMet')} ${said}` : said}
    </p>
  )
}
