import { useId } from 'react'
import { numberIn } from '../../../i18n/interface-words.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './priority-order.module.css'

interface PriorityOrderProps {
  priorities: readonly string[]
  textOf: (id: string) => string
  /** What else was said of it, in a word or two. */
  besideOf?: (id: string) => string | undefined
  onPlace: (id: string, to: number) => void
}

/** What matters, most important first; each can be moved by buttons, and each move is read out. */
export function PriorityOrder({ priorities, textOf, besideOf, onPlace }: PriorityOrderProps) {
  const t = useWords('matters')
  const language = useLanguage()
  const { aid, mayWrite } = useTalk()
  const announce = useAnnounce()
  const id = useId()
  const number = (value: number) => numberIn(language, value)

  function move(priority: string, to: number) {
    if (to < 0 || to >= priorities.length || !mayWrite) return
    onPlace(priority, to)
    keepInSight()
    announce(
      t('order.moved', {
        statement: textOf(priority),
        place: number(to + 1),
        count: number(priorities.length),
      }),
    )
  }

  return (
    <section className={styles['order']} aria-labelledby={id}>
      <h2 id={id}>{t('order.title')}</h2>
      {priorities.length === 0 ? (
        <p className={stage['soft']}>
          {t(aid.facts.priorities.length > 0 ? 'order.empty' : 'order.emptyOwn')}
        </p>
      ) : null}
      <ol className={styles['list']} aria-labelledby={id} hidden={priorities.length === 0}>
        {priorities.map((priority, place) => (
          <li key={priority} className={styles['entry']}>
            <span className={styles['rank']} aria-hidden="true">
              {number(place + 1)}
            </span>
            <span className={styles['text']}>
              {textOf(priority)}
              {besideOf?.(priority) ? <span className={styles['beside']}>{besideOf(priority)}</span> : null}
            </span>
            <span className={styles['moves']}>
              <MoveButton
                label={t('order.upOf', { statement: textOf(priority) })}
                way="up"
                disabled={place === 0 || !mayWrite}
                onMove={() => move(priority, place - 1)}
              />
              <MoveButton
                label={t('order.downOf', { statement: textOf(priority) })}
                way="down"
                disabled={place === priorities.length - 1 || !mayWrite}
                onMove={() => move(priority, place + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      {priorities.length > 5 ? <p className={stage['small']}>{t('order.many')}</p> : null}
    </section>
  )
}

/** The button that was pressed has gone with its statement. */
const keepInSight = () =>
  requestAnimationFrame(() => document.activeElement?.scrollIntoView?.({ block: 'nearest' }))

interface MoveButtonProps {
  label: string
  way: 'up' | 'down'
  disabled: boolean
  onMove: () => void
}

/** It keeps the focus where nothing is left to do, so that a key pressed twice ends nowhere unexpected. */
function MoveButton({ label, way, disabled, onMove }: MoveButtonProps) {
  return (
    <Button className={styles['move']} aria-label={label} aria-disabled={disabled} onClick={onMove}>
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles['arrow']}>
        <path d={way === 'up' ? 'M10 16V4M5 9l5-5 5 5' : 'M10 4v12M5 11l5 5 5-5'} />
      </svg>
    </Button>
  )
}
