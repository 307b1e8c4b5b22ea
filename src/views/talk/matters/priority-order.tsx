import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberIn } from '../../../i18n/interface-words.ts'
import { Button } from '../../ui/button.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './priority-order.module.css'

/** What matters, most important first; each can be moved by buttons, and each move is read out. */
export function PriorityOrder({ textOf }: { textOf: (id: string) => string }) {
  const { t, i18n } = useTranslation('matters')
  const { consultation, add, mayWrite } = useTalk()
  const [said, setSaid] = useState('')
  const id = useId()
  const { priorities } = consultation
  const number = (value: number) => numberIn(i18n.language, value)

  function move(priority: string, to: number) {
    if (to < 0 || to >= priorities.length || !mayWrite) return
    add({ type: 'priority.placed', priority, to })
    setSaid(
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
      {priorities.length === 0 ? <p className={stage['soft']}>{t('order.empty')}</p> : null}
      <ol className={styles['list']} aria-labelledby={id} hidden={priorities.length === 0}>
        {priorities.map((priority, place) => (
          <li key={priority} className={styles['entry']}>
            <span className={styles['rank']} aria-hidden="true">
              {number(place + 1)}
            </span>
            <span id={`${id}-${priority}`} className={styles['text']}>
              {textOf(priority)}
            </span>
            <span className={styles['moves']}>
              <MoveButton
                label={t('order.up')}
                about={`${id}-${priority}`}
                way="up"
                disabled={place === 0 || !mayWrite}
                onMove={() => move(priority, place - 1)}
              />
              <MoveButton
                label={t('order.down')}
                about={`${id}-${priority}`}
                way="down"
                disabled={place === priorities.length - 1 || !mayWrite}
                onMove={() => move(priority, place + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      {priorities.length > 5 ? <p className={stage['small']}>{t('order.many')}</p> : null}
      <p className={stage['spoken']} role="status">
        {said}
      </p>
    </section>
  )
}

interface MoveButtonProps {
  label: string
  /** The id of the text that says what is moved. */
  about: string
  way: 'up' | 'down'
  disabled: boolean
  onMove: () => void
}

/** It keeps the focus where nothing is left to do, so that a key pressed twice ends nowhere unexpected. */
function MoveButton({ label, about, way, disabled, onMove }: MoveButtonProps) {
  return (
    <Button
      className={styles['move']}
      aria-label={label}
      aria-describedby={about}
      aria-disabled={disabled}
      onClick={onMove}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles['arrow']}>
        <path d={way === 'up' ? 'M10 16V4M5 9l5-5 5 5' : 'M10 4v12M5 11l5 5 5-5'} />
      </svg>
    </Button>
  )
}
