import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { PlacedComment } from '../../../domain/draft/comment-places.ts'
import { quoteOf, wholeWords } from '../../../domain/draft/quote.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { begunText } from './begun-comments.ts'
import { writingOf } from './begun-places.ts'
import type { CardRead, PartRead } from './passage.ts'
import { ReadCard } from './read-card.tsx'
import styles from './review.module.css'
import {
  type InHand,
  type PassageKey,
  placeOf,
  ReviewingContext,
  readingId,
  type Writing,
} from './reviewing.ts'
import { Strays } from './strays.tsx'
import { usePassages } from './use-passages.ts'
import { useSelection } from './use-selection.ts'

export interface ReadingProps {
  /** Absent while the facts have no shape. */
  parts: readonly PartRead[] | undefined
  comments: readonly PlacedComment[]
}

/** All that is read of the aid, where each word can be commented on, with the comments beside their words. */
export function Reading({ parts, comments }: ReadingProps) {
  const t = useWords(['draft-review', 'draft'])
  const { reading, linkTo } = useWorkbench()
  return (
    <section className={styles['reading']} aria-labelledby={readingId}>
      <h2 id={readingId} tabIndex={-1}>
        {t('read.title')}
      </h2>
      {parts ? (
        <>
          <p className={styles['soft']}>{t('read.way')}</p>
          <Parts parts={parts} comments={comments} />
        </>
      ) : reading ? (
        <p>
          {t('read.nothing')} <a href={linkTo('check')}>{t('draft:panel.check')}</a>
        </p>
      ) : (
        <p>{t('read.reading')}</p>
      )}
    </section>
  )
}

/** What is in hand, and the ways to change it, which stay the same functions. */
function useInHand(parts: readonly PartRead[], draft: string) {
  const texts = useMemo(
    () =>
      new Map(
        parts.flatMap(({ cards }) =>
          cards.flatMap(({ places }) => places.map(({ place, text }) => [place, text] as const)),
        ),
      ),
    [parts],
  )
  const [inHand, setInHand] = useState<InHand>(() => {
    const first = parts[0]?.cards[0]?.places.find(({ passages }) => passages.length > 0)
    return { current: first && `${first.place}#0`, chosen: undefined, writing: writingOf(parts, draft) }
  })
  const now = useRef(inHand)
  useEffect(() => {
    now.current = inHand
  }, [inHand])
  const arrive = useCallback((current: PassageKey) => {
    setInHand((before) => (before.current === current ? before : { ...before, current }))
  }, [])
  const choose = useCallback((found: { key: PassageKey; chosen: InHand['chosen'] } | undefined) => {
    setInHand((before) =>
      found
        ? { ...before, current: found.key, chosen: found.chosen }
        : before.chosen
          ? { ...before, chosen: undefined }
          : before,
    )
  }, [])
  const reviewing = useMemo(
    () => ({
      begin: (key: PassageKey, whole: ReturnType<typeof quoteOf>) => {
        const place = placeOf(key)
        const { chosen } = now.current
        const text = texts.get(place) ?? ''
        const words = chosen?.place === place ? quoteOf(text, wholeWords(text, chosen)) : undefined
        const quote = words ?? whole
        if (!quote) return
        // What has words stays where it was begun.
        const isBegun = (one: Writing) => begunText({ draft, place: one.place, quote: one.quote }) !== ''
        setInHand((before) => ({
          ...before,
          writing: [...before.writing.filter(isBegun), { key, place, quote }],
        }))
      },
      end: (writing: Writing) =>
        setInHand((before) => ({ ...before, writing: before.writing.filter((one) => one !== writing) })),
    }),
    [texts, draft],
  )
  return { inHand, arrive, choose, reviewing }
}

function Parts({ parts, comments }: ReadingProps & { parts: readonly PartRead[] }) {
  const t = useWords(['draft', 'cards'])
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const { key } = useWorkbench().draft
  const { inHand, arrive, choose, reviewing } = useInHand(parts, key)
  usePassages(box, arrive)
  useSelection(box, choose)
  const byCard = useMemo(() => commentsByCard(parts, comments), [parts, comments])
  return (
    <ReviewingContext value={reviewing}>
      <Strays parts={parts} />
      <div ref={box} className={styles['parts']}>
        {parts.map(({ part, cards }) => (
          <section
            key={part}
            className={styles['part']}
            aria-labelledby={`${id} ${part}`.replace(/\W/g, '-')}
          >
            <h3 id={`${id} ${part}`.replace(/\W/g, '-')}>
              {t(part === 'reviews' ? 'cards:card.reviews' : `card.${part}`)}
            </h3>
            {cards.map((card) => (
              <ReadCard
                key={card.key}
                card={card}
                comments={byCard.get(card.key) ?? none}
                {...inHandOf(card, inHand)}
              />
            ))}
          </section>
        ))}
      </div>
    </ReviewingContext>
  )
}

const none: readonly PlacedComment[] = []
const noWriting: InHand['writing'] = []

/** What of it is in a card: another card need not be drawn anew. */
function inHandOf({ places }: CardRead, { current, chosen, writing }: InHand): InHand {
  const isIn = (place: string | undefined) => places.some((one) => one.place === place)
  return {
    current: current && isIn(placeOf(current)) ? current : undefined,
    chosen: isIn(chosen?.place) ? chosen : undefined,
    writing: writing.some(({ place }) => isIn(place)) ? writing : noWriting,
  }
}

function commentsByCard(
  parts: readonly PartRead[],
  comments: readonly PlacedComment[],
): ReadonlyMap<string, readonly PlacedComment[]> {
  const cards = parts.flatMap((part) => part.cards)
  return new Map(
    cards.map(({ key, places }) => [
      key,
      comments.filter(({ spot }) =>
        spot.at === 'words'
          ? places.some(({ place }) => place === spot.place)
          : 'card' in spot && spot.card === key,
      ),
    ]),
  )
}
