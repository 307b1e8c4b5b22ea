import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { linkTo } from '../../navigation/route.ts'
import { Announcer, useAnnounce } from '../ui/announcer.tsx'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { UnsavedTyping } from '../ui/drafts.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { Notice } from '../ui/notice.tsx'
import { Skip } from '../ui/skip.tsx'
import { useWords } from '../ui/words.ts'
import { CliniciansOwn } from './clinicians-own.tsx'
import { LanguageChoice, LanguageWaits } from './language-choice.tsx'
import { StageLinks } from './stage-links.tsx'
import { useTalk } from './talk.ts'
import { TalkBar, type TalkBarProps } from './talk-bar.tsx'
import { AidFlags, TalkHead } from './talk-head.tsx'
import './talk-face.css'
import './talk-large.css'
import styles from './talk-shell.module.css'

export interface TalkShellProps extends Omit<TalkBarProps, 'isTyping'> {
  /** Why this tab only reads; absent where it writes. */
  reads?: 'other-tab' | 'finished' | undefined
  onTakeOver: () => void
  onReopen: () => void
  /** Begins a review of it; absent where none can begin. */
  onReview?: (() => void) | undefined
  /** What the person reads meanwhile, beside the stage. */
  beside?: ReactNode
  children: ReactNode
}

/** What stands around every stage: where we are, what to do next, whether it is kept. */
export function TalkShell(props: TalkShellProps) {
  return (
    <Announcer>
      <AroundStage {...props} />
    </Announcer>
  )
}

function AroundStage({ reads, onTakeOver, onReopen, onReview, beside, children, ...bar }: TalkShellProps) {
  const t = useWords('talk')
  const { stage, consultation, patientView } = useTalk()
  const isLarge = 'large-print' in consultation.needs.wanted
  const main = useRef<HTMLElement>(null)
  const shown = useRef(stage)
  const [typing, setTyping] = useState(0)
  const hear = useCallback((change: 1 | -1) => setTyping((now) => now + change), [])

  // Another stage is another page: it is read from its heading, at its top.
  useEffect(() => {
    if (shown.current === stage) return
    shown.current = stage
    window.scrollTo(0, 0)
    focusHeading(main.current)
  }, [stage])

  useFocusOnReading(reads, main)
  useFocusOnPassing(patientView !== undefined, main)

  return (
    <div className={styles['talk']} data-print={isLarge ? 'large' : undefined}>
      <header>
        <Skip label={t('skip')} onSkip={() => main.current?.focus()} />
        <div className={styles['head']}>
          <CliniciansOwn>
            <Brand name={t('brand')} href={linkTo({ page: 'start-page' })} />
          </CliniciansOwn>
          <TalkHead />
          <LanguageChoice />
        </div>
        <div className={styles['stages']}>
          <StageLinks />
          <AidFlags />
        </div>
      </header>
      <LanguageWaits />
      {beside}
      <main ref={main} id="main" className={styles['main']} tabIndex={-1}>
        {reads ? (
          <OnlyReads reads={reads} onTakeOver={onTakeOver} onReopen={onReopen} onReview={onReview} />
        ) : null}
        <UnsavedTyping value={hear}>{children}</UnsavedTyping>
      </main>
      <TalkBar {...bar} isTyping={typing > 0} />
    </div>
  )
}

type OnlyReadsProps = Pick<TalkShellProps, 'onTakeOver' | 'onReopen' | 'onReview'> & {
  reads: 'other-tab' | 'finished'
}

/** Why nothing can be changed here, and the way on. */
function OnlyReads({ reads, onTakeOver, onReopen, onReview }: OnlyReadsProps) {
  const t = useWords('talk')
  const { consultation } = useTalk()
  const label = t(reads === 'finished' ? 'finished.title' : 'reader.title')
  return (
    <section aria-label={label} tabIndex={-1} data-reads className={styles['reads']}>
      {reads === 'other-tab' ? (
        <Notice
          urgent
          title={t('reader.title')}
          actions={<Button onClick={onTakeOver}>{t('reader.takeOver')}</Button>}
        >
          <p>
            {t('reader.about')} {consultation.finished ? t('reader.finished') : null}
          </p>
        </Notice>
      ) : (
        <Notice
          title={t('finished.title')}
          actions={
            <>
              {onReview ? <Button onClick={onReview}>{t('finished.review')}</Button> : null}
              <Button onClick={onReopen}>{t('finished.reopen')}</Button>
            </>
          }
        >
          <p>{t('finished.about')}</p>
        </Notice>
      )}
    </section>
  )
}

/** The button that was pressed goes with what it did: finishing leads to the notice, writing again to the heading. */
function useFocusOnReading(reads: TalkShellProps['reads'], main: RefObject<HTMLElement | null>) {
  const before = useRef(reads)
  useEffect(() => {
    if (before.current === reads) return
    before.current = reads
    if (reads === undefined) focusHeading(main.current)
    if (reads === 'finished') main.current?.querySelector<HTMLElement>('[data-reads]')?.focus()
  }, [reads, main])
}

/** Passing the screen across and taking it back begins at the heading: the button that did it is gone. */
function useFocusOnPassing(isPassed: boolean, main: RefObject<HTMLElement | null>) {
  const t = useWords('room')
  const announce = useAnnounce()
  const before = useRef(isPassed)
  const tell = useEffectEvent(() => {
    focusHeading(main.current)
    announce(t(isPassed ? 'patient.nowHere' : 'patient.nowClinician'))
  })
  useEffect(() => {
    if (before.current === isPassed) return
    before.current = isPassed
    // The other view may be in another language: it is said in that one.
    const timer = setTimeout(() => tell())
    return () => clearTimeout(timer)
  }, [isPassed])
}
