import { useId, useState } from 'react'
import { isGivenHome } from '../../../domain/consultation/given-home.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../ui/words.ts'
import { BeforeFinishing } from '../deeper/before-finishing.tsx'
import { useTalk } from '../talk.ts'
import styles from './summary-stage.module.css'

/** What was given, then whether the talk is kept on this machine or cleared from it. */
export function FinishDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('summary')
  const { out, consultation } = useTalk()
  const { finishing, finish } = out
  const isFinished = consultation.finished
  const isBusy = finishing === 'waiting' || finishing === 'clearing'
  const busy =
    finishing === 'waiting'
      ? t('stage.finishing.waiting')
      : finishing === 'clearing'
        ? t('stage.finishing.clearing')
        : ''
  const isUnsafe = consultation.safeToTakeHome === false
  const keep = (
    <Keeping
      isFirst={!isUnsafe}
      isBusy={isBusy}
      onKeep={() => {
        finish({ clear: false })
        onClose()
      }}
    />
  )
  const clear = (
    <Clearing
      isFirst={isUnsafe}
      isBusy={isBusy}
      isFinished={isFinished}
      onClear={() => finish({ clear: true })}
    />
  )
  return (
    <Dialog title={t('stage.finishing.title')} closeLabel={t('stage.finishing.close')} onClose={onClose}>
      <WhatWasGiven />
      {isFinished ? null : <BeforeFinishing />}
      {isUnsafe ? (
        <>
          <p>{t('stage.finishing.clearFirst')}</p>
          {clear}
          {isFinished ? null : keep}
        </>
      ) : (
        <>
          {isFinished ? null : keep}
          {clear}
        </>
      )}
      <Status text={busy} />
      {finishing === 'not-cleared' && <Notice tone="wrong" urgent title={t('stage.finishing.notCleared')} />}
    </Dialog>
  )
}

interface KeepingProps {
  /** It is what is to be done next. */
  isFirst: boolean
  isBusy: boolean
  onKeep: () => void
}

function Keeping({ isFirst, isBusy, onKeep }: KeepingProps) {
  const t = useWords('summary')
  return (
    <div className={styles['ending']}>
      <p>{t('stage.finishing.keepMeans')}</p>
      <Button kind={isFirst ? 'primary' : 'secondary'} disabled={isBusy} onClick={onKeep}>
        {t('stage.finishing.keep')}
      </Button>
    </div>
  )
}

interface ClearingProps {
  /** It is what is to be done next. */
  isFirst: boolean
  isBusy: boolean
  isFinished: boolean
  onClear: () => void
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus()

/** Nothing brings back what is cleared: it is asked twice, and the second time the focus is on the way back. */
function Clearing({ isFirst, isBusy, isFinished, onClear }: ClearingProps) {
  const t = useWords('summary')
  const [asked, setAsked] = useState<'no' | 'again' | 'taken-back'>('no')
  const id = useId()
  return (
    <div className={styles['ending']}>
      <p id={id}>{t('stage.finishing.clearMeans')}</p>
      {asked === 'again' ? (
        <>
          <Button
            ref={takeFocus}
            aria-describedby={id}
            disabled={isBusy}
            onClick={() => setAsked('taken-back')}
          >
            {t('stage.finishing.clearNo')}
          </Button>
          <Button aria-describedby={id} disabled={isBusy} onClick={onClear}>
            {t('stage.finishing.clearYes')}
          </Button>
        </>
      ) : (
        <Button
          kind={isFirst ? 'primary' : 'secondary'}
          ref={asked === 'taken-back' ? takeFocus : undefined}
          aria-describedby={id}
          disabled={isBusy}
          onClick={() => setAsked('again')}
        >
          {t(isFinished ? 'stage.finishing.clearFinished' : 'stage.finishing.clear')}
        </Button>
      )}
    </div>
  )
}

function WhatWasGiven() {
  const t = useWords('summary')
  const { given, safeToTakeHome, noteIsOld, copyIsOld } = useTalk().consultation
  const isNoted = given.includes('note')
  const isGiven = given.some(isGivenHome)
  return (
    <ul className={styles['given']}>
      <li>
        {t(
          `stage.finishing.${noteIsOld ? (`noteOld.${noteIsOld}` as const) : isNoted ? 'noteGiven' : 'noteNotGiven'}`,
        )}
      </li>
      {isGiven || safeToTakeHome !== false ? (
        <li>
          {t(
            copyIsOld
              ? 'stage.finishing.summaryOld'
              : isGiven
                ? 'stage.finishing.summaryGiven'
                : 'stage.finishing.summaryNotGiven',
          )}
        </li>
      ) : null}
    </ul>
  )
}
