import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stages } from '../../navigation/route.ts'
import { Button } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import { Questions } from './questions.tsx'
import { useTalk } from './talk.ts'
import styles from './talk-shell.module.css'

export interface TalkBarProps {
  /** `saved` only once everything is on the disk; `notSaved` is the reason, as a finished sentence. */
  saving: 'saved' | 'saving' | { notSaved: string }
  onSaveAgain: () => void
  canUndo: boolean
  onUndo: () => void
  /** Something is typed that is not a fact yet. */
  isTyping: boolean
}

/** What to do next, always in reach. */
export function TalkBar({ saving, onSaveAgain, canUndo, onUndo, isTyping }: TalkBarProps) {
  const { t } = useTranslation('talk')
  const { stage, consultation, mayWrite, goTo } = useTalk()
  const [isAsking, setAsking] = useState(false)
  const place = stages.indexOf(stage)
  const before = stages[place - 1]
  const after = stages[place + 1]
  const count = consultation.questions.length
  const isNotSaved = typeof saving === 'object'
  return (
    <footer className={styles['bar']}>
      <div className={styles['tools']}>
        <Button onClick={() => setAsking(true)}>{t('questions.note')}</Button>
        <Button
          kind="quiet"
          aria-disabled={!canUndo || !mayWrite}
          onClick={() => (canUndo && mayWrite ? onUndo() : undefined)}
        >
          {t('bar.undo')}
        </Button>
      </div>
      <div className={styles['state']}>
        <Status
          text={stateText()}
          tone={isNotSaved ? 'wrong' : 'quiet'}
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

  function isBegun() {
    return consultation.begun !== undefined && !isTyping
  }

  function stateText(): string {
    if (typeof saving === 'object') return t('bar.notSaved', { because: saving.notSaved })
    if (isTyping || saving === 'saving') return t('bar.saving')
    return isBegun() ? t('bar.saved') : t('bar.begin')
  }
}
