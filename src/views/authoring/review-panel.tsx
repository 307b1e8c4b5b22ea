import { type FormEvent, useId, useMemo, useRef, useState } from 'react'
import {
  type DraftComment,
  type DraftNote,
  nextComment,
  type Reviewer,
  reviewOf,
} from '../../domain/draft/draft-note.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Field, TextField } from '../ui/field.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import { reviewerSaid, sayReviewer } from './checks/reviewer-said.ts'
import control from './control.module.css'
import styles from './draft.module.css'
import { useSlotLabel } from './slot-label.ts'
import { useWorkbench } from './workbench.ts'

/** What people say about the draft while somebody else reads it: comments, open or resolved, and whether it is in review. */
export function ReviewPanel() {
  const t = useWords('draft')
  const { draft } = useWorkbench()
  const review = useMemo(() => reviewOf(draft.notes), [draft.notes])
  const heading = useRef<HTMLHeadingElement>(null)
  const open = review.comments.filter(({ isOpen }) => isOpen)
  const resolved = review.comments.filter(({ isOpen }) => !isOpen)
  return (
    <div className={styles['sides']}>
      <section className={styles['side']}>
        <h2 ref={heading} tabIndex={-1}>
          {t('review.open', { count: open.length })}
        </h2>
        {open.length === 0 ? (
          <p className={styles['soft']}>{t('review.none')}</p>
        ) : (
          <Comments of={open} onMoved={() => heading.current?.focus()} />
        )}
        {resolved.length > 0 ? (
          <Disclosure summary={t('review.resolved', { count: resolved.length })}>
            <Comments of={resolved} onMoved={() => heading.current?.focus()} />
          </Disclosure>
        ) : null}
      </section>
      <section className={styles['side']}>
        <h2>{t('review.add')}</h2>
        <CommentForm isInReview={review.isInReview} />
      </section>
    </div>
  )
}

interface CommentsProps {
  of: readonly DraftComment[]
  /** One of them goes to the other list, and its button with it. */
  onMoved: () => void
}

function Comments({ of, onMoved }: CommentsProps) {
  const announce = useAnnounce()
  const t = useWords('draft')
  const language = useLanguage()
  const { reading, today, note } = useWorkbench()
  const nameOf = useNameOf()
  return (
    <ul className={styles['found']}>
      {of.map(({ comment, place, text, by, on, isOpen }) => (
        <li key={comment}>
          <p className={styles['label']}>{place === '' ? t('review.whole') : nameOf(place, reading)}</p>
          <p>{text}</p>
          <p className={styles['soft']}>
            {t('review.by', { name: by.name, role: by.role, day: dayIn(language, on) })}
          </p>
          <Button
            kind="quiet"
            aria-label={t(isOpen ? 'review.resolveOf' : 'review.reopenOf', { text })}
            onClick={() => {
              const said = reviewerSaid()
              note({
                type: isOpen ? 'comment.resolved' : 'comment.reopened',
                comment,
                by: said.name === '' ? by : said,
                on: today,
              })
              announce(t(isOpen ? 'review.wasResolved' : 'review.wasReopened'))
              onMoved()
            }}
          >
            {t(isOpen ? 'review.resolve' : 'review.reopen')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** The cards of the draft by name: what somebody who reads it can point at. */
function placesOf(reading: DraftReading | undefined): string[] {
  return (reading?.slots ?? []).map(({ path }) => path).filter((path) => path.endsWith('.name'))
}

/** `outcomes.event.name` as it is called on the screen; what has no name is called by what it is a part of. */
function useNameOf(): (place: string, reading: DraftReading | undefined) => string {
  const labelOf = useSlotLabel()
  return (place, reading) =>
    reading ? (reading.words[reading.sourceLanguage]?.[place]?.prose ?? labelOf(place, reading, true)) : place
}

const fields = ['text', 'name', 'role'] as const

function CommentForm({ isInReview }: { isInReview: boolean }) {
  const t = useWords('draft')
  const { draft, today, note } = useWorkbench()
  const announce = useAnnounce()
  const form = useRef<HTMLFormElement>(null)
  const [place, setPlace] = useState('')
  const [written, setWritten] = useState({ text: '', ...reviewerSaid() })
  const [asked, setAsked] = useState<readonly (typeof fields)[number][]>([])
  const missing = asked.filter((field) => written[field].trim() === '')
  const by: Reviewer = { name: written.name.trim(), role: written.role.trim() }

  /** Somebody says it, or is asked for what is missing. */
  function say(needed: readonly (typeof fields)[number][], what: DraftNote) {
    setAsked(needed)
    const first = needed.find((field) => written[field].trim() === '')
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
      return
    }
    sayReviewer(by)
    note(what)
    setAsked([])
    if (what.type !== 'comment.made') return
    announce(t('review.wasAdded'))
    setWritten({ ...written, text: '' })
  }
  function add(event: FormEvent) {
    event.preventDefault()
    const text = written.text.trim()
    say(fields, { type: 'comment.made', comment: nextComment(draft.notes), place, text, by, on: today })
  }
  return (
    <form ref={form} className={styles['fields']} onSubmit={add} noValidate>
      <AboutField place={place} onPlace={setPlace} />
      <CommentField
        text={written.text}
        isMissing={missing.includes('text')}
        onText={(text) => setWritten({ ...written, text })}
      />
      {(['name', 'role'] as const).map((field) => (
        <TextField
          key={field}
          name={field}
          label={t(`use.${field}`)}
          error={missing.includes(field) ? t('use.missing') : undefined}
          maxLength={120}
          value={written[field]}
          onChange={({ target }) => setWritten({ ...written, [field]: target.value })}
        />
      ))}
      <Doing
        isInReview={isInReview}
        onReview={() =>
          say(['name', 'role'], { type: isInReview ? 'review.ended' : 'review.asked', by, on: today })
        }
      />
    </form>
  )
}

function AboutField({ place, onPlace }: { place: string; onPlace: (place: string) => void }) {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  const nameOf = useNameOf()
  return (
    <Field label={t('review.about')}>
      {(tied) => (
        <select
          {...tied}
          className={control['line']}
          value={place}
          onChange={({ target }) => onPlace(target.value)}
        >
          <option value="">{t('review.whole')}</option>
          {placesOf(reading).map((path) => (
            <option key={path} value={path}>
              {nameOf(path, reading)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Doing({ isInReview, onReview }: { isInReview: boolean; onReview: () => void }) {
  const t = useWords('draft')
  const id = useId()
  return (
    <>
      <div className={styles['ways']}>
        <Button kind="primary" type="submit">
          {t('review.do')}
        </Button>
        <Button aria-describedby={id} onClick={onReview}>
          {t(isInReview ? 'review.end' : 'review.ask')}
        </Button>
      </div>
      <p id={id} className={styles['soft']} role="status">
        {t(isInReview ? 'review.isOn' : 'review.isOff')}
      </p>
    </>
  )
}

interface CommentFieldProps {
  text: string
  isMissing: boolean
  onText: (text: string) => void
}

function CommentField({ text, isMissing, onText }: CommentFieldProps) {
  const t = useWords('draft')
  return (
    <Field label={t('review.text')} error={isMissing ? t('use.missing') : undefined}>
      {(tied) => (
        <textarea
          {...tied}
          name="text"
          rows={3}
          maxLength={1000}
          className={control['prose']}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      )}
    </Field>
  )
}
