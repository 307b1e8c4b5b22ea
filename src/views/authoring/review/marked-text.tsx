import type { ReactNode } from 'react'
import { type MarkedPiece, markedPieces, type PlacedComment } from '../../../domain/draft/comment-places.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import type { Passage } from './passage.ts'
import styles from './review.module.css'
import { commentId, leadTo, wordsId } from './reviewing.ts'

interface MarkedTextProps {
  passage: Passage
  /** Where the passage begins in the text of its place. */
  from: number
  /** Those about words of this place. */
  comments: readonly PlacedComment[]
}

/** A passage with the words that comments are about marked: by a line, by a tint, and by the comment's number. */
export function MarkedText({ passage: { runs }, from, comments }: MarkedTextProps) {
  let at = from
  return runs.flatMap(({ text, isBold, address }) => {
    const begin = at
    at += text.length
    return markedPieces({ from: begin, to: at }, comments).map((piece) => {
      const words = <span data-at={piece.from}>{text.slice(piece.from - begin, piece.to - begin)}</span>
      const said = isBold ? <strong>{words}</strong> : words
      return (
        <Piece key={piece.from} piece={piece} address={address}>
          {said}
        </Piece>
      )
    })
  })
}

interface PieceProps {
  piece: MarkedPiece
  address: string | undefined
  children: ReactNode
}

function Piece({ piece: { from, comments, ending }, address, children }: PieceProps) {
  const last = comments.at(-1)
  const said = address ? (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  )
  if (!last) return said
  // Words that begin here are where one is led to; a link of the aid's own stays what it is.
  const begun = comments.find(({ spot }) => spot.at === 'words' && spot.from === from)
  return (
    <>
      <mark
        id={begun && wordsId(begun.number)}
        tabIndex={begun ? -1 : undefined}
        className={styles['mark']}
        data-open={comments.some(({ isOpen }) => isOpen) || undefined}
      >
        {address ? said : <ToComment comment={last}>{said}</ToComment>}
      </mark>
      {ending.map((comment) => (
        <ToComment key={comment.comment} comment={comment} />
      ))}
    </>
  )
}

function ToComment({ comment, children }: { comment: PlacedComment; children?: ReactNode }) {
  const t = useWords('draft-review')
  const { linkTo } = useWorkbench()
  const { number, isOpen } = comment
  const id = commentId(number)
  return (
    <a
      href={linkTo('review', id)}
      className={children ? styles['words'] : styles['badge']}
      // The number says where it leads; the words would be read twice.
      tabIndex={children ? -1 : undefined}
      aria-label={
        children ? undefined : t('toComment', { number, state: t(`state.${isOpen ? 'open' : 'resolved'}`) })
      }
      onClick={() => leadTo(id)}
    >
      {children ?? number}
    </a>
  )
}
