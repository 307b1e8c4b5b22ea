import { type ReactNode, useId, useRef, useSyncExternalStore } from 'react'
import type { Stage } from '../../navigation/route.ts'
import { Skip } from '../ui/skip.tsx'
import { useWords } from '../ui/words.ts'
import styles from './beside-preview.module.css'
import control from './control.module.css'
import draft from './draft.module.css'
import { MendFirst } from './mend-first.tsx'
import { stagesSeen } from './preview-panel.tsx'
import { phoneWidth, ScreenFrame } from './screen-frame.tsx'

const query = '(min-width: 1200px)'
const media = () => window.matchMedia?.(query)
const subscribe = (changed: () => void) => {
  media()?.addEventListener('change', changed)
  return () => media()?.removeEventListener('change', changed)
}

/** A panel with what is seen of it at its side, where there is room for both. */
export function Beside({ seen, children }: { seen: ReactNode; children: ReactNode }) {
  const hasRoom = useSyncExternalStore(subscribe, () => media()?.matches ?? false)
  // One tree either way: what is open in the panel, and the focus in it, outlive another width.
  return (
    <div className={hasRoom ? styles['beside'] : undefined}>
      {children}
      {hasRoom ? seen : null}
    </div>
  )
}

interface BesidePreviewProps {
  stage: Stage
  onStage: (stage: (typeof stagesSeen)[number]) => void
  /** The stage; `null` while there is nothing to show. */
  children: ReactNode
}

/** The draft as a phone shows it, while it is written. */
export function BesidePreview({ stage, onStage, children }: BesidePreviewProps) {
  const t = useWords('draft')
  const id = useId()
  const ends = useRef<HTMLElement>(null)
  const goTo = (end: 'past' | 'before') => () =>
    ends.current?.querySelector<HTMLElement>(`[data-end=${end}] button`)?.focus()
  return (
    <aside ref={ends} className={styles['seen']} aria-labelledby={id}>
      <div className={styles['choose']}>
        <h2 id={id}>{t('preview.beside')}</h2>
        <select
          aria-label={t('preview.stages')}
          className={control['line']}
          value={stage}
          onChange={({ target }) => {
            const asked = stagesSeen.find((one) => one === target.value)
            if (asked) onStage(asked)
          }}
        >
          {stagesSeen.map((one) => (
            <option key={one} value={one}>
              {t(`preview.stage.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {children === null ? (
        <MendFirst waits="preview" />
      ) : (
        <>
          {/* All that can be pressed within stands between the two. */}
          <span data-end="before" className={draft['past']}>
            <Skip label={t('preview.past')} onSkip={goTo('past')} />
          </span>
          <ScreenFrame label={t('preview.onPhone')} width={phoneWidth}>
            {children}
          </ScreenFrame>
          <span data-end="past" className={draft['past']}>
            <Skip label={t('preview.before')} onSkip={goTo('before')} />
          </span>
        </>
      )}
    </aside>
  )
}
