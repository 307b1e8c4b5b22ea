import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import styles from './pair-of-choices.module.css'
import type { usePair } from './use-pair.ts'

/** How far a finger has to move along the line, in pixels, to mean the next choice. */
const swipe = 48

interface PairProps extends ReturnType<typeof usePair> {
  children: ReactNode
}

/** One choice against another, by buttons or by a swipe. */
export function PairOfChoices({ options, others, place, pair, stay, show, children }: PairProps) {
  const t = useWords('choices')
  const language = useLanguage()
  const plain = usePlainWords()
  const announce = useAnnounce()
  const said = (at: number) => ({
    place: numberIn(language, at + 1),
    count: numberIn(language, others.length),
  })
  const step = (by: 1 | -1) => {
    const next = others[place + by]
    if (!next) return
    show(next.id)
    announce(t('pair.now', { ...said(place + by), option: plain(`options.${next.id}.name`) }))
  }
  const swiped = useSwipe(step)
  return (
    <div ref={swiped} className={styles['pair']}>
      {others.length > 1 && pair[0] ? (
        <>
          <Against options={options} chosen={pair[0].id} onChoose={stay} />
          <div className={styles['ways']}>
            <Button aria-disabled={place === 0} onClick={() => step(-1)}>
              {t('pair.previous')}
            </Button>
            <span className={styles['place']}>{t('pair.place', said(place))}</span>
            <Button aria-disabled={place === others.length - 1} onClick={() => step(1)}>
              {t('pair.next')}
            </Button>
          </div>
        </>
      ) : null}
      {children}
    </div>
  )
}

interface AgainstProps {
  options: readonly OptionFacts[]
  chosen: string
  onChoose: (option: string) => void
}

/** Which choice stays while the others pass. */
function Against({ options, chosen, onChoose }: AgainstProps) {
  const t = useWords('choices')
  const plain = usePlainWords()
  const id = useId()
  return (
    <div className={styles['against']}>
      <label htmlFor={id}>{t('pair.against')}</label>
      <select
        id={id}
        className={styles['select']}
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {plain(`options.${option.id}.name`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Hears a swipe along the line; where one reads from right to left, forward is to the right. */
function useSwipe(step: (by: 1 | -1) => void) {
  const element = useRef<HTMLDivElement>(null)
  const now = useRef(step)
  useEffect(() => {
    now.current = step
  })
  useEffect(() => {
    const held = element.current
    let from: { x: number; y: number } | undefined
    const down = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
      from = pointerType === 'mouse' ? undefined : { x, y }
    }
    const up = ({ clientX, clientY }: PointerEvent) => {
      if (!from || !held) return
      const [along, across] = [clientX - from.x, clientY - from.y]
      from = undefined
      if (Math.abs(along) < swipe || Math.abs(along) < 2 * Math.abs(across)) return
      const isForward = along < 0 === (getComputedStyle(held).direction === 'ltr')
      now.current(isForward ? 1 : -1)
    }
    held?.addEventListener('pointerdown', down)
    held?.addEventListener('pointerup', up)
    return () => {
      held?.removeEventListener('pointerdown', down)
      held?.removeEventListener('pointerup', up)
    }
  }, [])
  return element
}
