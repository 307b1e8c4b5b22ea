import type { ReactNode } from 'react'
import type { PlacedComment } from '../../../domain/draft/comment-places.ts'
import { quoteOf } from '../../../domain/draft/quote.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import draft from '../draft.module.css'
import { CommentForm } from './comment-form.tsx'
import { CommentSaid } from './comment-said.tsx'
import { MarkedText } from './marked-text.tsx'
import { type Passage, type PlaceRead, textOf } from './passage.ts'
import styles from './review.module.css'
import {
  commentId,
  type InHand,
  leadTo,
  leadToPassage,
  type PassageKey,
  useReviewing,
  type Writing,
} from './reviewing.ts'

export interface PassageRowProps extends InHand {
  of: PlaceRead
  passage: Passage
  passageKey: PassageKey
  /** Where it begins in the text of its place. */
  from: number
  /** Those about words of its place. */
  comments: readonly PlacedComment[]
  /** What heads it, from 1. */
  level: number
}

const longestName = 200

/** A passage, the way to say something about it, and beside it what was said. */
export function PassageRow({ of, passage, passageKey, from, comments, level, ...inHand }: PassageRowProps) {
  const isCurrent = inHand.current === passageKey
  const writing = inHand.writing.filter(({ key }) => key === passageKey)
  const own = comments.filter(
    ({ spot }) => spot.at === 'words' && spot.from >= from && spot.from <= from + textOf(passage).length,
  )
  const Row = passage.kind === 'item' || passage.kind === 'row' ? 'li' : 'div'
  return (
    <Row className={styles['row']} data-passage={passageKey} data-current={isCurrent || undefined}>
      <div>
        {of.note && from === 0 ? <p className={draft['soft']}>{of.note}</p> : null}
        <Said passage={passage} level={level}>
          <MarkedText passage={passage} from={from} comments={comments} />
        </Said>
      </div>
      <div className={styles['margin']}>
        {own.map((comment) => (
          <CommentSaid key={comment.comment} comment={comment} />
        ))}
        {writing.length > 0 ? (
          writing.map((one) => <WritingForm key={one.quote.prefix + one.quote.exact} writing={one} />)
        ) : (
          <Begin
            of={of}
            passage={passage}
            passageKey={passageKey}
            from={from}
            isCurrent={isCurrent}
            areWordsChosen={isCurrent && inHand.chosen?.place === of.place}
          />
        )}
      </div>
    </Row>
  )
}

function Said({
  passage,
  level,
  children,
}: Pick<PassageRowProps, 'passage' | 'level'> & { children: ReactNode }) {
  const { kind, depth } = passage
  if (kind === 'heading') {
    const Heading = `h${level}` as 'h4' | 'h5'
    return <Heading className={styles['said']}>{children}</Heading>
  }
  return (
    <p className={styles['said']} data-kind={kind} data-deep={depth > 1 || undefined}>
      {children}
    </p>
  )
}

type BeginProps = Pick<PassageRowProps, 'of' | 'passage' | 'passageKey' | 'from'> & {
  isCurrent: boolean
  areWordsChosen: boolean
}

function Begin({ of, passage, passageKey, from, isCurrent, areWordsChosen }: BeginProps) {
  const t = useWords('draft-review')
  const { begin } = useReviewing()
  const text = textOf(passage)
  const words =
    text.length > longestName ? t('read.short', { words: text.slice(0, longestName).trim() }) : text
  const does = t(areWordsChosen ? 'read.words' : 'read.passage')
  return (
    <Button
      className={styles['begin']}
      data-begin
      tabIndex={isCurrent ? 0 : -1}
      aria-label={areWordsChosen ? undefined : t('read.of', { does, words })}
      // Pressing it leaves the words selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => begin(passageKey, quoteOf(of.text, { from, to: from + text.length }))}
    >
      {does}
    </Button>
  )
}

function WritingForm({ writing }: { writing: Writing }) {
  const { key, place, quote, isKept } = writing
  const { end } = useReviewing()
  return (
    <CommentForm
      place={place}
      quote={quote}
      {...(isKept && { isKept })}
      onLeave={() => {
        end(writing)
        // Its button is there once the form is not.
        setTimeout(() => leadToPassage(key))
      }}
      onAdded={(number) => {
        end(writing)
        // It is there once the note is.
        setTimeout(() => leadTo(commentId(number)))
      }}
    />
  )
}
