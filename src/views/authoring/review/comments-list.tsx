import type { PlacedComment } from '../../../domain/draft/comment-places.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { CommentSaid, QuotedWords } from './comment-said.tsx'
import { readParts } from './passage.ts'
import styles from './review.module.css'
import { commentId, leadTo, wordsId } from './reviewing.ts'

export interface CommentsListProps {
  comments: readonly PlacedComment[]
  /** Before the aid was read, where they stand is not known. */
  isRead: boolean
}

/** What a place belongs to, as it is called on the screen; `undefined` where it has no name any more. */
function nameIn(place: string, reading: DraftReading | undefined): string | undefined {
  const words = reading?.words[reading.sourceLanguage] ?? {}
  const steps = place.split('.')
  return steps
    .map((_, count) => words[[...steps.slice(0, steps.length - count), 'name'].join('.')] ?? words[place])
    .find((found, count) => found !== undefined && (count > 0 || steps.length > 1))?.prose
}

/** All comments of one kind, with their words. Each leads to them, or stands here where it has no place in the reading. */
export function CommentsList({ comments, isRead }: CommentsListProps) {
  const t = useWords(['draft-review', 'draft'])
  const { reading } = useWorkbench()
  const cardOf = (place: string) => {
    if (place === '') return t('whole')
    const [section] = place.split('.')
    const part = readParts.find((one) => one === section)
    return nameIn(place, reading) ?? t(`draft:card.${part ?? 'choice'}`)
  }
  return (
    <ol className={styles['comments']}>
      {comments.map((comment) => (
        <li key={comment.comment}>
          {isRead && (comment.spot.at === 'words' || comment.spot.at === 'card') ? (
            <Listed comment={comment} about={cardOf(comment.place)} />
          ) : (
            <CommentSaid comment={comment} about={cardOf(comment.place)} isRead={isRead} />
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
