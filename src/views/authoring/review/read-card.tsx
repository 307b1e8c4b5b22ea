import { memo } from 'react'
import type { PlacedComment } from '../../../domain/draft/comment-places.ts'
import { figureAt } from '../../../domain/draft/figure-place.ts'
import { CommentSaid } from './comment-said.tsx'
import { type CardRead, type Passage, type PlaceRead, textOf } from './passage.ts'
import { PassageRow } from './passage-row.tsx'
import styles from './review.module.css'
import type { InHand, PassageKey } from './reviewing.ts'
import { useAbout } from './use-about.ts'

interface ReadCardProps extends InHand {
  card: CardRead
  /** Those that stand in it. */
  comments: readonly PlacedComment[]
}

interface Placed {
  of: PlaceRead
  passage: Passage
  passageKey: PassageKey
  from: number
}

const isListed = ({ passage: { kind } }: Placed): boolean => kind === 'item' || kind === 'row'

/** The passages of a card; those of one list together. */
function groupsOf({ places }: CardRead): Placed[][] {
  const groups: Placed[][] = []
  for (const of of places) {
    let from = 0
    of.passages.forEach((passage, count) => {
      const placed: Placed = { of, passage, passageKey: `${of.place}#${count}`, from }
      from += textOf(passage).length + 1
      const last = groups.at(-1)
      if (last?.[0] && isListed(last[0]) && last[0].passage.kind === passage.kind) last.push(placed)
      else groups.push([placed])
    })
  }
  return groups
}

/** A card as it is read, with what was said about it and about its words. */
export const ReadCard = memo(function ReadCard({ card, comments, ...inHand }: ReadCardProps) {
  const level = card.key.split('.').length > 2 ? 5 : 4
  const row = ({ passageKey, ...placed }: Placed) => (
    <PassageRow
      key={passageKey}
      passageKey={passageKey}
      {...placed}
      comments={comments.filter(({ spot }) => spot.at === 'words' && spot.place === placed.of.place)}
      level={level}
      {...inHand}
    />
  )
  const aboutOf = useAbout()
  const atCard = comments.filter(({ spot }) => spot.at === 'card')
  return (
    <div className={styles['card']}>
      {atCard.length > 0 ? (
        <div className={styles['atCard']}>
          {atCard.map((comment) => (
            <CommentSaid
              key={comment.comment}
              comment={comment}
              {...(figureAt(comment.place) && { about: aboutOf(comment.place) })}
            />
          ))}
        </div>
      ) : null}
      {groupsOf(card).map((group) => {
        const [first] = group
        if (!first) return null
        return isListed(first) ? (
          <ul key={first.passageKey} className={styles['list']} data-kind={first.passage.kind}>
            {group.map(row)}
          </ul>
        ) : (
          row(first)
        )
      })}
    </div>
  )
})
