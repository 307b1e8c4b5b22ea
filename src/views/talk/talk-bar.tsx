import { lazy, Suspense, useState } from 'react'
import type { FactType } from '../../domain/consultation/fact.schema.ts'
import { stages } from '../../navigation/route.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import { ClinicianStrip } from './clinician-strip.tsx'
import { CliniciansOwn } from './clinicians-own.tsx'
import { HeldHere, type Next, useNext } from './next-held.tsx'
import { useRoom } from './room.ts'
import { ariaKeys, useShortcuts } from './shortcuts.ts'
import { useTalk } from './talk.ts'
import styles from './talk-bar.module.css'
import { type Saving, useHeard } from './use-heard.ts'
import { useStopHere } from './use-stop-here.ts'

const KeyboardDialog = lazy(async () => ({
  default: (await import('./room/keyboard-dialog.tsx')).KeyboardDialog,
}))
const ChoosePatientView = lazy(async () => ({
  default: (await import('./patient/choose-patient-view.tsx')).ChoosePatientView,
}))

const Questions = lazy(async () => ({ default: (await import('./questions.tsx')).Questions }))

export interface TalkBarProps {
  saving: Saving
  onSaveAgain: () => void
  /** What `Undo` would take back; absent where there is nothing. */
  undoes: FactType | undefined
  onUndo: () => void
  /** Something is typed that is not a fact yet. */
  isTyping: boolean
}

type Opened = 'questions' | 'keyboard' | 'patientView'

/** What to do next, always in reach. */
export function TalkBar({ undoes, onUndo, ...state }: TalkBarProps) {
  const [opened, setOpened] = useState<Opened>()
  const [draft, setDraft] = useState('')
  const close = () => setOpened(undefined)
  const { onNext, held } = useNext(state.isTyping)
  return (
    <footer className={styles['bar']}>
      <HeldHere held={held} />
      <Tools undoes={undoes} onUndo={onUndo} onAsk={() => setOpened('questions')} />
      <SavingState {...state} />
      <CliniciansOwn>
        <ClinicianStrip />
      </CliniciansOwn>
      <InTheRoom open={setOpened} onNext={onNext} />
      <Ways onNext={onNext} />
      {opened === 'questions' ? (
        <Suspense>
          <Questions
            draft={draft}
            onClose={(left) => {
              setDraft(left)
              close()
            }}
          />
        </Suspense>
      ) : null}
      <Suspense>
        {opened === 'keyboard' ? <KeyboardDialog onClose={close} /> : null}
        {opened === 'patientView' ? <ChoosePatientView onClose={close} /> : null}
      </Suspense>
    </footer>
  )
}

type ToolsProps = Pick<TalkBarProps, 'undoes' | 'onUndo'> & { onAsk: () => void }

function Tools({ undoes, onUndo, onAsk }: ToolsProps) {
  const t = useWords('talk')
  const { mayWrite } = useTalk()
  const announce = useAnnounce()
  return (
    <div className={styles['tools']}>
      <Button aria-keyshortcuts={ariaKeys('question')} onClick={onAsk}>
        {t('questions.note')}
      </Button>
      <CliniciansOwn>
        <Button kind="quiet" aria-disabled={!undoes || !mayWrite} onClick={undo}>
          {t('bar.undo')}
        </Button>
      </CliniciansOwn>
    </div>
  )

  function undo() {
    if (!undoes || !mayWrite) return
    onUndo()
    announce(t(`undone.${undoes}`))
  }
}

function SavingState({ saving, onSaveAgain, isTyping }: Omit<TalkBarProps, 'undoes' | 'onUndo'>) {
  const t = useWords('talk')
  const { consultation } = useTalk()
  const isHeard = useHeard(saving, consultation.begun !== undefined)
  const count = consultation.questions.length
  const isBegun = consultation.begun !== undefined && !isTyping
  const isNotSaved = typeof saving === 'object'
  return (
    <div className={styles['state']}>
      <Status
        text={stateText()}
        tone={isNotSaved ? 'wrong' : 'quiet'}
        silent={!isHeard}
        ticked={!isNotSaved && saving === 'saved' && isBegun}
      />
      {isNotSaved ? (
        <Button kind="quiet" onClick={onSaveAgain}>
          {t('bar.tryAgain')}
        </Button>
      ) : null}
      {count > 0 ? <p className={styles['count']}>{t('questions.noteCount', { count })}</p> : null}
    </div>
  )

  function stateText(): string {
    if (typeof saving === 'object') return t('bar.notSaved', { because: saving.notSaved })
    if (isTyping || saving === 'saving') return t('bar.saving')
    return isBegun ? t('bar.saved') : t('bar.begin')
  }
}

/** What the clinician does with the room itself; on the patient's own view, the way back. */
function InTheRoom({ open, onNext }: { open: (what: Opened) => void; onNext: Next }) {
  const t = useWords('room')
  const { stage, mayWrite, patientView, goTo } = useTalk()
  const room = useRoom()
  const stopHere = useStopHere()
  const place = stages.indexOf(stage)
  const before = stages[place - 1]
  useShortcuts({
    ...Object.fromEntries(stages.map((to) => [`stage-${to}`, () => goTo(to)])),
    next: onNext,
    back: before && (() => goTo(before)),
    question: () => open('questions'),
    patientView: patientView ? room.patientView.end : () => open('patientView'),
    ...(patientView ? {} : { stop: stopHere, keyboard: () => open('keyboard') }),
  })
  if (patientView)
    return (
      <div className={styles['room']}>
        <Button kind="quiet" aria-keyshortcuts={ariaKeys('patientView')} onClick={room.patientView.end}>
          {t('bar.toClinician')}
        </Button>
      </div>
    )
  return (
    <div className={styles['room']}>
      <Button
        kind="quiet"
        className={styles['keys']}
        aria-label={t('bar.keyboard')}
        title={t('bar.keyboard')}
        aria-keyshortcuts={ariaKeys('keyboard')}
        onClick={() => open('keyboard')}
      >
        <svg viewBox="0 0 24 16" aria-hidden="true">
          <path d="M2 1h20a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1zM5 5h1M9 5h1M14 5h1M18 5h1M5 8h1M9 8h1M14 8h1M18 8h1M7 11.5h10" />
        </svg>
      </Button>
      <Button kind="quiet" aria-keyshortcuts={ariaKeys('patientView')} onClick={() => open('patientView')}>
        {t('bar.patientView')}
      </Button>
      {stage === 'summary' ? null : (
        <Button
          kind="quiet"
          aria-disabled={!mayWrite}
          aria-keyshortcuts={ariaKeys('stop')}
          onClick={stopHere}
        >
          {t('bar.stop')}
        </Button>
      )}
    </div>
  )
}

function Ways({ onNext }: { onNext: Next }) {
  const t = useWords('talk')
  const { stage, goTo } = useTalk()
  const place = stages.indexOf(stage)
  const before = stages[place - 1]
  return (
    <div className={styles['ways']}>
      {before ? (
        <Button aria-keyshortcuts={ariaKeys('back')} onClick={() => goTo(before)}>
          {t('bar.back')}
        </Button>
      ) : null}
      {onNext ? (
        <Button kind="primary" aria-keyshortcuts={ariaKeys('next')} onClick={onNext}>
          {t('bar.next')}
        </Button>
      ) : null}
    </div>
  )
}
