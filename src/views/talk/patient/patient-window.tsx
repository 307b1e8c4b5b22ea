import { type ReactNode, useEffect, useRef } from 'react'
import { stages } from '../../../navigation/route.ts'
import { Announcer, useAnnounce } from '../../ui/announcer.tsx'
import { useWords } from '../../ui/words.ts'
import links from '../stage-links.module.css'
import { useTalk } from '../talk.ts'
import '../talk-face.css'
import { AidFlags, TalkHead } from '../talk-head.tsx'
import styles from '../talk-shell.module.css'
import own from './patient-window.module.css'

/** The patient's own window: where the talk is, and its stage. Nothing in it leads anywhere or changes anything. */
export function PatientWindow({ children }: { children: ReactNode }) {
  return (
    <Announcer>
      <Following>{children}</Following>
    </Announcer>
  )
}

function Following({ children }: { children: ReactNode }) {
  const t = useWords(['talk', 'room'])
  const { stage } = useTalk()
  const announce = useAnnounce()
  const shown = useRef(stage)
  const name = t(`talk:stages.${stage}`)
  useEffect(() => {
    if (shown.current === stage) return
    shown.current = stage
    window.scrollTo(0, 0)
    announce(t('room:patient.nowAt', { stage: name }))
  })
  return (
    <div className={`${styles['talk']} ${own['window']}`}>
      <header>
        <div className={styles['head']}>
          <TalkHead />
        </div>
        <div className={styles['stages']}>
          <ol className={links['list']} aria-label={t('talk:stages.label')}>
            {stages.map((each) => (
              <li key={each}>
                <span className={links['link']} aria-current={each === stage ? 'step' : undefined}>
                  {t(`talk:stages.${each}`)}
                </span>
              </li>
            ))}
          </ol>
          <AidFlags />
        </div>
      </header>
      <main id="main" className={styles['main']}>
        {children}
      </main>
    </div>
  )
}
