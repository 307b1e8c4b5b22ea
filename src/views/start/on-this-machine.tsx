import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { Status } from '../ui/status.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import { FileButton } from './file-button.tsx'
import styles from './on-this-machine.module.css'

export interface ListedTalk {
  id: string
  aidTitle: string
  /** UTC, `2026-11-22T09:30:00.000Z`. */
  lastAt: string
  /** Five signs that stand on its papers and in the record too; absent where it cannot be read. */
  reference?: string | undefined
  /** Leads to where it stopped. */
  link: string
}

export interface OnThisMachineProps {
  /** Whether anything at all is stored; absent until it is known. */
  holdsAny?: boolean | undefined
  /** A talk was cleared just now, in the talk itself. */
  isTalkCleared?: boolean
  /** Whether the names of aids that were opened here are kept. */
  holdsRecent: boolean
  /** Absent until asked for: nothing about anyone shows before `Carry on` was pressed. */
  unfinished?: readonly ListedTalk[] | undefined
  onCarryOn: () => void
  /** Absent until asked for, as those that are unfinished. Each leads to what was said in it, where a review can begin. */
  finished?: readonly ListedTalk[] | undefined
  onLookAgain: () => void
  onOpenFile: (file: File) => void
  onClear: () => void
  /** Whether what is stored is sealed by a passphrase. */
  isProtected: boolean
  /** Whether the browser promises to keep what is stored; absent until it answered. */
  isPromisedToKeep?: boolean | undefined
}

export function OnThisMachine(props: OnThisMachineProps) {
  const t = useWords('start')
  const id = useId()
  const { heading, isCleared, onClear } = useClearing(props)
  const { holdsAny, holdsRecent, unfinished, finished } = props

  function foundText(): string {
    const counts = [
      unfinished &&
        (unfinished.length === 0 ? t('kept.noneUnfinished') : t('kept.count', { count: unfinished.length })),
      finished &&
        (finished.length === 0
          ? t('kept.noneFinished')
          : t('kept.countFinished', { count: finished.length })),
    ]
    const found = holdsAny ? counts.filter(Boolean).join(' ') : ''
    return found === '' && props.isTalkCleared ? t('kept.talkCleared') : found
  }

  return (
    <section className={styles['machine']} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('kept.title')}
      </h2>
      <FileButton label={t('kept.openFile')} onOpenFile={props.onOpenFile} />
      <div className={styles['held']}>
        {holdsAny ? (
          <>
            {unfinished || finished ? null : <p className={styles['soft']}>{t('kept.some')}</p>}
            <Asked
              list="list"
              ask="carryOn"
              when="last"
              talks={unfinished}
              onAsk={props.onCarryOn}
              heading={heading}
            />
            <Asked
              list="listFinished"
              ask="lookAgain"
              when="finishedAt"
              talks={finished}
              onAsk={props.onLookAgain}
              heading={heading}
            />
          </>
        ) : (
          <p className={styles['soft']}>{holdsAny === undefined ? t('kept.waiting') : t('kept.none')}</p>
        )}
        <Status text={isCleared ? t('kept.cleared') : foundText()} ticked={isCleared} />
        {holdsAny || holdsRecent ? <ClearButton onClear={onClear} /> : null}
      </div>
      {props.isProtected ? null : <UnprotectedNotice />}
      <div className={props.isPromisedToKeep === false ? undefined : styles['notYetKnown']}>
        <NotKeptNotice />
      </div>
    </section>
  )
}

/** The button that clears goes with what it cleared: the focus goes to the heading above it. */
function useClearing({ holdsAny, holdsRecent, onClear }: OnThisMachineProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [isAsked, setAsked] = useState(false)
  const isCleared = isAsked && holdsAny === false && !holdsRecent
  useEffect(() => {
    if (isCleared) heading.current?.focus({ preventScroll: true })
  }, [isCleared])
  const clear = () => {
    setAsked(true)
    onClear()
  }
  return { heading, isCleared, onClear: clear }
}

/** The talks that were found take the place of the button that asked for them, and its focus. */
function useFocusOnFound(talks: AskedProps['talks'], heading: RefObject<HTMLHeadingElement | null>) {
  const found = useRef<HTMLUListElement>(null)
  const wasFound = useRef(talks !== undefined)
  useEffect(() => {
    if (talks !== undefined && !wasFound.current) {
      const place = found.current?.querySelector('a') ?? heading.current
      place?.focus({ preventScroll: true })
    }
    wasFound.current = talks !== undefined
  }, [talks, heading])
  return found
}

interface AskedProps {
  list: 'list' | 'listFinished'
  ask: 'carryOn' | 'lookAgain'
  when: 'last' | 'finishedAt'
  talks: readonly ListedTalk[] | undefined
  onAsk: () => void
  heading: RefObject<HTMLHeadingElement | null>
}

/** Nothing of any talk shows before its button was pressed. */
function Asked({ list, ask, when, talks, onAsk, heading }: AskedProps) {
  const t = useWords('start')
  const language = useLanguage()
  const id = useId()
  const [isAsked, setAsked] = useState(false)
  const found = useFocusOnFound(talks, heading)
  if (talks?.length === 0) return null
  if (talks) {
    return (
      <ul ref={found} className={styles['list']} aria-label={t(`kept.${list}`)}>
        {talks.map((talk) => (
          <li key={talk.id} className={styles['talk']}>
            <a
              className={styles['link']}
              href={talk.link}
              id={`${id}-${talk.id}`}
              aria-labelledby={`${id}-${talk.id} ${id}-${talk.id}-when`}
            >
              {talk.aidTitle}
            </a>
            <span className={styles['when']} id={`${id}-${talk.id}-when`}>
              {talk.reference ? `${t('kept.reference', { reference: talk.reference })} ` : null}
              {t(`kept.${when}`, { when: momentIn(language, talk.lastAt) })}
            </span>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <>
      {isAsked ? <p className={styles['soft']}>{t('kept.opening')}</p> : null}
      <Button
        onClick={() => {
          setAsked(true)
          onAsk()
        }}
      >
        {t(`kept.${ask}`)}
      </Button>
    </>
  )
}

/** A day and a time of the day where the screen stands. */
export function momentIn(language: string, at: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
}

function ClearButton({ onClear }: { onClear: () => void }) {
  const t = useWords('start')
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('kept.clear')}
      </Button>
      {isAsking ? (
        <Dialog title={t('kept.clearTitle')} closeLabel={t('kept.clearNo')} onClose={() => setAsking(false)}>
          <p className={styles['dialogText']}>{t('kept.clearAbout')}</p>
          <Button
            kind="primary"
            onClick={() => {
              setAsking(false)
              onClear()
            }}
          >
            {t('kept.clearYes')}
          </Button>
        </Dialog>
      ) : null}
    </>
  )
}

function UnprotectedNotice() {
  const t = useWords('start')
  return (
    <Notice title={t('unprotected.title')}>
      <p>{t('unprotected.about')}</p>
    </Notice>
  )
}

function NotKeptNotice() {
  const t = useWords('start')
  return (
    <Notice title={t('notKept.title')}>
      <p>{t('notKept.about')}</p>
    </Notice>
  )
}
