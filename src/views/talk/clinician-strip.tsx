import { useEffect, useId, useState } from 'react'
import { elapsedMinutes } from '../../domain/consultation/elapsed-minutes.ts'
import { useWords } from '../ui/words.ts'
import styles from './clinician-strip.module.css'
import { useRoom } from './room.ts'
import { useTalk } from './talk.ts'

const looks = 5000

/** For the clinician's eyes: something to say at this stage, and how long the talk has lasted. Hidden by one press. */
export function ClinicianStrip() {
  const t = useWords('room')
  const { stage } = useTalk()
  const { prompts } = useRoom()
  return (
    <aside className={styles['strip']} aria-label={t('bar.prompt')}>
      {prompts.shown ? (
        <>
          <Phrase key={stage} />
          <Elapsed />
          <button
            type="button"
            className={styles['hide']}
            aria-label={t('bar.hide')}
            title={t('bar.hide')}
            onClick={() => prompts.show(false)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        </>
      ) : (
        <button type="button" className={styles['show']} onClick={() => prompts.show(true)}>
          {t('bar.show')}
        </button>
      )}
    </aside>
  )
}

const places = ['one', 'two'] as const

/** One phrase at a time; a press brings the other. Once there is a thought, checking understanding comes first. */
function Phrase() {
  const t = useWords('room')
  const { stage, consultation } = useTalk()
  const id = useId()
  const [turn, setTurn] = useState(0)
  const first = stage === 'decide' && consultation.thought ? 1 : 0
  const place = places[(turn + first) % places.length] ?? 'one'
  return (
    <>
      <button
        type="button"
        className={styles['phrase']}
        aria-describedby={id}
        onClick={() => setTurn(turn + 1)}
      >
        <span>{t(`phrases.${stage}.${place}`)}</span>
      </button>
      <span id={id} hidden>
        {t('bar.another')}
      </span>
    </>
  )
}

/** Whole minutes, kept up by itself; nobody is told aloud. */
function Elapsed() {
  const t = useWords('room')
  const { consultation } = useTalk()
  const { now } = useRoom()
  const { begun } = consultation
  const [minutes, setMinutes] = useState(() => elapsedMinutes({ ...(begun && { begun }) }, now()))
  useEffect(() => {
    const look = () => setMinutes(elapsedMinutes({ ...(begun && { begun }) }, now()))
    look()
    const turn = setInterval(look, looks)
    return () => clearInterval(turn)
  }, [begun, now])
  return minutes === undefined ? null : (
    <p className={styles['time']}>{t('bar.minutes', { count: minutes })}</p>
  )
}
