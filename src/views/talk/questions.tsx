import { type RefObject, useEffect, useRef, useState } from 'react'
import { Announcer, useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useSavedOnLeaving } from '../ui/drafts.ts'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import styles from './questions.module.css'
import { useTalk } from './talk.ts'

interface QuestionsProps {
  /** What was typed before and not noted. */
  draft: string
  /** `draft`: what is still not noted. */
  onClose: (draft: string) => void
}

/** Questions to ask or to look up, noted at any stage. */
export function Questions({ draft, onClose }: QuestionsProps) {
  const t = useWords('talk')
  const { add, newId } = useTalk()
  const [text, setText] = useState(draft)
  const box = useRef<HTMLInputElement>(null)

  useEffect(() => box.current?.focus(), [])
  const settled = useSavedOnLeaving(text.trim() !== '', note)

  function note() {
    if (text.trim() !== '') add({ type: 'question.noted', question: newId(), text: text.trim() })
  }

  function submit() {
    note()
    settled()
    setText('')
    box.current?.focus()
  }

  return (
    <Dialog
      title={t('questions.title')}
      closeLabel={t('questions.close')}
      onClose={() => {
        note()
        settled()
        onClose('')
      }}
      onEscape={() => {
        settled()
        onClose(text)
      }}
    >
      {/* What stands around the dialog is not heard while it is open. */}
      <Announcer>
        <ToNote box={box} text={text} onType={setText} onSubmit={submit} />
        <Noted onGone={() => box.current?.focus()} />
      </Announcer>
    </Dialog>
  )
}

interface ToNoteProps {
  box: RefObject<HTMLInputElement | null>
  text: string
  onType: (text: string) => void
  onSubmit: () => void
}

/** Adding says so, where it is heard. */
function ToNote({ box, text, onType, onSubmit }: ToNoteProps) {
  const t = useWords(['talk', 'matters'])
  const { mayWrite } = useTalk()
  const announce = useAnnounce()
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
        if (text.trim() !== '') announce(t('matters:add.added', { statement: text.trim() }))
      }}
    >
      <TextField
        ref={box}
        label={t('questions.label')}
        value={text}
        disabled={!mayWrite}
        maxLength={1000}
        onChange={(event) => onType(event.target.value)}
      />
      <Button kind="primary" type="submit" disabled={!mayWrite}>
        {t('questions.add')}
      </Button>
    </form>
  )
}

/** What was noted so far; each can be taken out. */
function Noted({ onGone }: { onGone: () => void }) {
  const t = useWords('talk')
  const { consultation, add, mayWrite } = useTalk()
  const { questions } = consultation
  const announce = useAnnounce()
  if (questions.length === 0) return <p className={styles['none']}>{t('questions.none')}</p>
  return (
    <ul className={styles['list']} aria-label={t('questions.list')}>
      {questions.map((question) => (
        <li key={question.id} className={styles['question']}>
          <span id={`question-${question.id}`}>{question.text}</span>
          <Button
            kind="quiet"
            disabled={!mayWrite}
            aria-describedby={`question-${question.id}`}
            onClick={() => {
              onGone()
              add({ type: 'question.removed', question: question.id })
              announce(t('questions.removed', { question: question.text }))
            }}
          >
            {t('questions.remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
