import { useEffect, useId, useRef } from 'react'
import { dayIn } from '../../i18n/interface-words.ts'
import { Button } from '../ui/button.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'

export interface TalkWithoutAid {
  id: string
  /** What the choice was called; `''` where nobody has called it anything. */
  title: string
  /** The calendar day on which it was last touched. */
  on: string
}

export interface TalksWithoutAidProps {
  /** Absent until somebody asks for them. */
  talks?: readonly TalkWithoutAid[] | undefined
  onShowTalks: () => void
  onTalk: (id: string) => void
  /** A draft is being made. */
  isMaking: boolean
}

/** The talks that had no aid, so that what was written for one can begin one. Nothing of the patient goes in. */
export function TalksWithoutAid({ talks, onShowTalks, onTalk, isMaking }: TalksWithoutAidProps) {
  const t = useWords('aids')
  const language = useLanguage()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const isAsked = useRef(false)
  // The button goes once they are there; the focus goes to what it belonged to.
  useEffect(() => {
    if (talks !== undefined && isAsked.current) heading.current?.focus({ preventScroll: true })
    isAsked.current = false
  }, [talks])
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('talks.title')}
      </h2>
      <p className={styles['soft']}>{t('talks.means')}</p>
      {talks === undefined ? (
        <div>
          <Button
            onClick={() => {
              isAsked.current = true
              onShowTalks()
            }}
          >
            {t('talks.show')}
          </Button>
        </div>
      ) : null}
      {/* There before anything is said in it. */}
      <p role="status" className={styles['soft']}>
        {talks?.length === 0 ? t('talks.none') : null}
      </p>
      {talks && talks.length > 0 ? (
        <ul className={styles['list']} aria-label={t('talks.title')}>
          {talks.map(({ id: talk, title, on }) => (
            <li key={talk} className={styles['row']}>
              <div className={styles['texts']}>
                <span>{title || t('talks.untitled')}</span>
                <p className={styles['soft']}>{dayIn(language, on)}</p>
              </div>
              <Button
                kind="quiet"
                disabled={isMaking}
                aria-label={t('talks.beginOf', {
                  title: title || t('talks.untitled'),
                  day: dayIn(language, on),
                })}
                onClick={() => onTalk(talk)}
              >
                {t('talks.begin')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
