import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import { placedComments } from '../../domain/draft/comment-places.ts'
import { reviewOf } from '../../domain/draft/draft-note.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import { Button } from '../ui/button.tsx'
import { useAllWords, useLanguage, useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { aidAsRead } from './review/aid-as-read.ts'
import { CommentForm } from './review/comment-form.tsx'
import { CommentsList } from './review/comments-list.tsx'
import { Reading } from './review/reading.tsx'
import review from './review/review.module.css'
import { leadTo, readingId } from './review/reviewing.ts'
import { useWorkbench } from './workbench.ts'

/** The aid as it is read, in parts; absent while the facts have no shape. */
function useParts() {
  const t = useWords('draft-review')
  const all = useAllWords()
  const { reading } = useWorkbench()
  const seen = reading?.seen
  return useMemo(
    () => seen && aidAsRead(seen, { all, rowName: (name) => t('read.row', { name }) }),
    [seen, all, t],
  )
}

/** What people say about the draft and at which of its words, open or resolved, and whether it is in review. */
export function ReviewPanel({ children }: { children?: ReactNode }) {
  const t = useWords('draft-review')
  const { draft, at } = useWorkbench()
  const parts = useParts()
  const { comments, isInReview } = useMemo(() => reviewOf(draft.notes), [draft.notes])
  const placed = useMemo(
    () =>
      placedComments(
        comments,
        (parts ?? []).flatMap(({ cards }) => cards),
      ),
    [comments, parts],
  )
  const isRead = parts !== undefined
  const led = useRef<string>(undefined)
  useEffect(() => {
    if (at === undefined || !isRead || led.current === at) return
    led.current = at
    const timer = setTimeout(() => leadTo(at))
    return () => clearTimeout(timer)
  }, [at, isRead])
  const open = placed.filter(({ isOpen }) => isOpen)
  const resolved = placed.filter(({ isOpen }) => !isOpen)
  return (
    <>
      <div className={styles['sides']}>
        <section className={styles['side']}>
          <Printed />
          <h2>{t('open', { count: open.length })}</h2>
          {placed.length === 0 ? <p className={styles['soft']}>{t('none')}</p> : null}
          <CommentsList comments={open} isRead={isRead} />
          {resolved.length > 0 ? (
            <>
              <h3>{t('resolved', { count: resolved.length })}</h3>
              <CommentsList comments={resolved} isRead={isRead} />
            </>
          ) : null}
          <div className={styles['ways']}>
            <ToReading />
            {placed.length > 0 ? <Button onClick={() => window.print()}>{t('print')}</Button> : null}
          </div>
        </section>
        <section className={`${styles['side']} ${review['unprinted']}`}>
          <h2>{t('addWhole')}</h2>
          <WholeForm isInReview={isInReview} />
        </section>
      </div>
      <div className={review['unprinted']}>{children}</div>
      <Reading parts={parts} comments={placed} />
    </>
  )
}

/** On paper: of what the comments are. */
function Printed() {
  const t = useWords('draft-review')
  const language = useLanguage()
  const { reading, today } = useWorkbench()
  const title = reading?.words[reading.sourceLanguage]?.['title']?.prose ?? ''
  const version = reading?.seen?.facts.version ?? ''
  return <p className={review['printed']}>{t('printed', { title, version, day: dayIn(language, today) })}</p>
}

function ToReading() {
  const t = useWords('draft-review')
  const { linkTo } = useWorkbench()
  return (
    <a className={review['lead']} href={linkTo('review', readingId)} onClick={() => leadTo(readingId)}>
      {t('read.lead')}
    </a>
  )
}

function WholeForm({ isInReview }: { isInReview: boolean }) {
  const t = useWords('draft-review')
  const id = useId()
  return (
    <>
      <CommentForm
        place=""
        besides={{
          type: isInReview ? 'review.ended' : 'review.asked',
          label: t(isInReview ? 'end' : 'ask'),
          describedBy: id,
        }}
      />
      <p id={id} className={styles['soft']} role="status">
        {t(isInReview ? 'isOn' : 'isOff')}
      </p>
    </>
  )
}
