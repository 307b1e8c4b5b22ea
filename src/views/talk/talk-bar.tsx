import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactType } from '../../domain/consultation/fact.schema.ts'
import { stages } from '../../navigation/route.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import { Questions } from './questions.tsx'
import { useTalk } from './talk.ts'
import styles from './talk-shell.module.css'

export interface TalkBarProps {
  /** `saved` only once everything is on the disk; `notSaved` is the reason, as a finished sentence. */
  saving: 'saved' | 'saving' | { notSaved: string }
  onSaveAgain: () => void
  /** What `Undo` would take back; absent where there is nothing. */
  undoes: FactType | undefined
  onUndo: () => void
  /** Something is typed that is not a fact yet. */
  isTyping: boolean
}

/** What to do next, always in reach. */
export function TalkBar({ saving, onSaveAgain, undoes, onUndo, isTyping }: TalkBarProps) {
  const { t } = useTranslation('talk')
  const { stage, consultation, mayWrite, goTo } = useTalk()
  const announce = useAnnounce()
  const [isAsking, setAsking] = useState(false)
  const isHeard = useHeard(saving)
  const place = stages.indexOf(stage)
  const before = stages[place - 1]
  const after = stages[place + 1]
  const count = consultation.questions.length
  const isNotSaved = typeof saving === 'object'
  return (
    <footer className={styles['bar']}>
      <div className={styles['tools']}>
        <Button onClick={() => setAsking(true)}>{t('questions.note')}</Button>
        <Button kind="quiet" aria-disabled={!undoes || !mayWrite} onClick={undo}>
          {t('bar.undo')}
        </Button>
      </div>
      <div className={styles['state']}>
        <Status
          text={stateText()}
          tone={isNotSaved ? 'wrong' : 'quiet'}
          silent={!isHeard}
          ticked={!isNotSaved && saving === 'saved' && isBegun()}
        />
        {isNotSaved ? (
          <Button kind="quiet" onClick={onSaveAgain}>
            {t('bar.tryAgain')}
          </Button>
        ) : null}
        {count > 0 ? <p className={styles['count']}>{t('questions.noteCount', { count })}</p> : null}
      </div>
      <div className={styles['ways']}>
        {before ? <Button onClick={() => goTo(before)}>{t('bar.back')}</Button> : null}
        {after ? (
          <Button kind="primary" onClick={() => goTo(after)}>
            {t('bar.next')}
          </Button>
        ) : null}
      </div>
      {isAsking ? <Questions onClose={() => setAsking(false)} /> : null}
    </footer>
  )

  function undo() {
    if (!undoes || !mayWrite) return
    onUndo()
    announce(t(`undone.${undoes}`))
  }

  function isBegun() {
    return consultation.begun !== undefined && !isTyping
  }

  function stateText(): string {
    if (typeof saving === 'object') return t('bar.notSaved', { because: saving.notSaved })
    if (isTyping || saving === 'saving') return t('bar.saving')
    return isBegun() ? t('bar.saved') : t('bar.begin')
  }
}

/** How long saving may take before it is worth hearing about, in milliseconds. */
const longSave = 1000
/** How long `Saved` stands before the saves after it fall silent. */
const heardBy = 300

/** Saving is read out once, and again where it takes long or fails; the many saves of a talk are silent. */
function useHeard(saving: TalkBarProps['saving']): boolean {
  const { consultation } = useTalk()
  const [isTold, setTold] = useState(false)
  const isFailed = typeof saving === 'object'
  const isSaved = saving === 'saved' && consultation.begun !== undefined
  useEffect(() => {
    if (isFailed) setTold(false)
    if (isFailed || (saving === 'saved' && !isSaved)) return
    const next = isSaved
      ? setTimeout(() => setTold(true), heardBy)
      : setTimeout(() => setTold(false), longSave)
    return () => clearTimeout(next)
  }, [saving, isFailed, isSaved])
  return isFailed || !isTold
}
