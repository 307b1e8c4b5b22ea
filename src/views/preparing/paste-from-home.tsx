import { type FormEvent, useEffect, useRef, useState } from 'react'
import { directionOf } from '../../i18n/languages.ts'
import type { Words } from '../../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import field from '../ui/field.module.css'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import styles from './preparing.module.css'

interface Opened {
  /** Why it could not be opened, as a finished sentence. */
  trouble?: string
  /** An open talk of today has this very message: on with that one, or to another. */
  used?: { onCarryOn: () => void; onAnew: () => void }
  /** It is a link to a summary, which is read on a page of its own. */
  summary?: { onRead: () => void }
}

interface PasteFromHomeProps {
  /** A link that was opened by its address. */
  begun?: string | undefined
  /** The words of the page on which that was written. */
  writtenIn?: Words | undefined
  /** Opens a talk with the text; where it did not, it answers why. */
  onOpen: (text: string) => Promise<Opened | undefined>
  /** Told what was pasted, before it is opened. */
  onText?: (text: string) => void
}

/** Of the languages that are read here, Urdu alone is written in them. */
const inArabicLetters = /\p{Script=Arabic}/u

/** A message from home is pasted whole; what is wrong with it is said, and it stays in the box. */
export function PasteFromHome({ begun = '', writtenIn, onOpen, onText }: PasteFromHomeProps) {
  const t = useWords('from-home')
  const [text, setText] = useState(begun)
  const [found, setFound] = useState<Opened>()
  const [isOpening, setOpening] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (begun !== '') box.current?.focus()
    // It opens near the foot of a practice's screen.
    else box.current?.scrollIntoView?.({ block: 'nearest' })
  }, [begun])

  async function open(event: FormEvent) {
    event.preventDefault()
    if (isOpening) return
    setOpening(true)
    const opened = text.trim() === '' ? { trouble: t('paste.missing') } : await onOpen(text)
    setOpening(false)
    setFound(opened)
    if (opened?.trouble !== undefined) box.current?.focus()
  }

  return (
    <form className={styles['paste']} onSubmit={(event) => void open(event)}>
      {begun === '' ? null : <OpenedByAddress writtenIn={writtenIn} />}
      <Field label={t('paste.label')} hint={t('paste.hint')} error={found?.trouble}>
        {(tied) => (
          <textarea
            {...tied}
            ref={box}
            className={field['input']}
            rows={5}
            spellCheck={false}
            lang={inArabicLetters.test(text) ? 'ur' : undefined}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              onText?.(event.target.value)
              setFound(undefined)
            }}
          />
        )}
      </Field>
      {found?.used ? <AlreadyUsed {...found.used} /> : null}
      {found?.summary ? <OpensElsewhere {...found.summary} /> : null}
      {found?.used || found?.summary ? null : (
        <div>
          <Button type="submit">{isOpening ? t('paste.opening') : t('paste.open')}</Button>
        </div>
      )}
    </form>
  )
}

/** It may be the phone of the person who wrote it, so that is said in their language first. */
function OpenedByAddress({ writtenIn }: Pick<PasteFromHomeProps, 'writtenIn'>) {
  const t = useWords('from-home')
  return (
    <Notice>
      {writtenIn ? (
        <p lang={writtenIn.language} dir={directionOf(writtenIn.language)}>
          {writtenIn.says('reading')('trouble.link-for-practice')}
        </p>
      ) : null}
      <p>{t('paste.opened')}</p>
    </Notice>
  )
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus()

function AlreadyUsed({ onCarryOn, onAnew }: NonNullable<Opened['used']>) {
  const t = useWords('from-home')
  return (
    <Notice
      urgent
      title={t('paste.used')}
      actions={
        <>
          <Button ref={takeFocus} onClick={onCarryOn}>
            {t('paste.carryOn')}
          </Button>
          <Button kind="quiet" onClick={onAnew}>
            {t('paste.anew')}
          </Button>
        </>
      }
    />
  )
}

function OpensElsewhere({ onRead }: NonNullable<Opened['summary']>) {
  const t = useWords(['from-home', 'reading'])
  return (
    <Notice
      urgent
      title={t('from-home:paste.summary')}
      actions={
        <Button ref={takeFocus} onClick={onRead}>
          {t('reading:title')}
        </Button>
      }
    />
  )
}
