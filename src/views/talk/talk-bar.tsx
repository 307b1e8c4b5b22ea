import { useState } from 'react'
import type { FactType } from '../../domain/consultation/fact.schema.ts'
import { stages } from '../../navigation/route.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import { Questions } from './questions.tsx'
import { useTalk } from './talk.ts'
import styles from './talk-shell.module.css'
import { type Saving, useHeard } from './use-heard.ts'

export interface TalkBarProps {
  saving: Saving
  onSaveAgain: () => void
  /** What `Undo` would take back; absent where there is nothing. */
  undoes: FactType | undefined
  onUndo: () => void
  /** Something is typed that is not a fact yet. */
  isTyping: boolean
}

/** What to do next, always in reach. */
export function TalkBar({ saving, onSaveAgain, undoes, onUndo, isTyping }: TalkBarProps) {
  const t = useWords('talk')
  const { stage, consultation, mayWrite, goTo } = useTalk()
  const announce = useAnnounce()
  const isHeard = useHeard(saving, consultation.begun !== undefined)
  const [isAsking, setAsking] = useState(false)
  const place = stages.indexOf(stage)
  const before = stages[place - 1]
  const after = stages[place + 1]
  const count = consultation.questions.length
  const isBegun = consultation.begun !== undefined && !isTyping
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
          ticked={!isNotSaved && saving === 'saved' && isBegun}
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

  function stateText(): string {
    if (typeof saving === 'object') return t('bar.notSaved', { because: saving.notSaved })
    if (isTyping || saving === 'saving') return t('bar.saving')
    return isBegun ? t('bar.saved') : t('bar.begin')
  }
}
