import type { PlacedComment } from '../../../domain/draft/comment-places.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { CommentSaid, QuotedWords } from './comment-said.tsx'
import styles from './review.module.css'
import { commentId, leadTo, wordsId } from './reviewing.ts'
import { useAbout } from './use-about.ts'

export interface CommentsListProps {
  comments: readonly PlacedComment[]
  /** Before the aid was read, where they stand is not known. */
  isRead: boolean
}

/** All comments of one kind, with their words. Each leads to them, or stands here where it has no place in the reading. */
export function CommentsList({ comments, isRead }: CommentsListProps) {
  const aboutOf = useAbout()
  return (
    <ol className={styles['comments']}>
      {comments.map((comment) => (
        <li key={comment.comment}>
          {isRead && (comment.spot.at === 'words' || comment.spot.at === 'card') ? (
            <Listed comment={comment} about={aboutOf(comment.place)} />
          ) : (
            <CommentSaid comment={comment} about={aboutOf(comment.place)} isRead={isRead} />
          )}
        </li>
      ))}
    </ol>
  )
}

function Listed({ comment: said, about }: { comment: PlacedComment; about: string }) {
  const t = useWords('draft-review')
  const language = useLanguage()
  const { linkTo } = useWorkbench()
  const { number, spot, quote, text, by, on } = said
  const id = spot.at === 'words' ? wordsId(number) : commentId(number)
  return (
    <>
      <p>
        <a href={linkTo('review', id)} onClick={() => leadTo(id)}>
          {t('number', { number })}
        </a>{' '}
        <span className={styles['soft']}>{about}</span>
      </p>
      {spot.at === 'card' && spot.isChanged ? <p>{t('changed')}</p> : null}
      {quote ? <QuotedWords words={quote.exact} /> : null}
      <p className={styles['text']}>{text}</p>
      <p className={styles['soft']}>{t('by', { name: by.name, role: by.role, day: dayIn(language, on) })}</p>
    </>
  )
}
