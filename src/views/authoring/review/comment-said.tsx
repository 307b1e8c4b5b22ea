import type { PlacedComment } from '../../../domain/draft/comment-places.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { reviewerSaid } from '../checks/reviewer-said.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './review.module.css'
import { commentId, leadTo, wordsId } from './reviewing.ts'

interface CommentSaidProps {
  comment: PlacedComment
  /** What it is about, where it does not stand there. */
  about?: string
  /** Before the aid was read, nothing is known of its words. */
  isRead?: boolean
}

/** A comment beside its words, or at its card with the words as they were quoted. */
export function CommentSaid({ comment: said, about, isRead = true }: CommentSaidProps) {
  const t = useWords('draft-review')
  const language = useLanguage()
  const announce = useAnnounce()
  const { linkTo, note, today } = useWorkbench()
  const { comment, number, spot, quote, text, by, on, isOpen } = said
  const words = wordsId(number)
  const change = () => {
    const reviewer = reviewerSaid()
    note({
      type: isOpen ? 'comment.resolved' : 'comment.reopened',
      comment,
      by: reviewer.name === '' ? by : reviewer,
      on: today,
    })
    announce(t(isOpen ? 'wasResolved' : 'wasReopened'))
    // In a list it goes to another one, and the focus with it.
    setTimeout(() => {
      if (document.activeElement === document.body) leadTo(commentId(number))
    })
  }
  return (
    <article
      id={commentId(number)}
      tabIndex={-1}
      aria-label={t('number', { number })}
      className={styles['comment']}
      data-open={isOpen || undefined}
    >
      <p className={styles['head']}>
        {spot.at === 'words' ? (
          <a href={linkTo('review', words)} onClick={() => leadTo(words)}>
            {t('number', { number })}
          </a>
        ) : (
          t('number', { number })
        )}
        <span className={styles['state']}>{t(`state.${isOpen ? 'open' : 'resolved'}`)}</span>
      </p>
      {about === undefined ? null : <p className={styles['soft']}>{about}</p>}
      {isRead && spot.at === 'gone' ? <p>{t('isGone')}</p> : null}
      {spot.at === 'card' && spot.isChanged ? <p>{t('changed')}</p> : null}
      {spot.at !== 'words' && quote ? <QuotedWords words={quote.exact} /> : null}
      <p className={styles['text']}>{text}</p>
      <p className={styles['soft']}>{t('by', { name: by.name, role: by.role, day: dayIn(language, on) })}</p>
      <Button kind="quiet" aria-label={t(isOpen ? 'resolveOf' : 'reopenOf', { text })} onClick={change}>
        {t(isOpen ? 'resolve' : 'reopen')}
      </Button>
    </article>
  )
}

/** Words as they were read, as plain text whatever they hold. */
export function QuotedWords({ words }: { words: string }) {
  const t = useWords('draft-review')
  return (
    <blockquote className={styles['quote']}>
      <bdi>{t('quote', { words })}</bdi>
    </blockquote>
  )
}
