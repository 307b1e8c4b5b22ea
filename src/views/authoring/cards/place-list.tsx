import type { DraftPlace } from '../../../domain/draft/citations.ts'
import styles from './cards.module.css'
import { usePlaces } from './place-names.ts'

/** Places as people call them, each leading there. */
export function PlaceList({ places }: { places: readonly DraftPlace[] }) {
  const named = usePlaces()
  // Facts and words of one entry are one place to a person: the first of them is led to.
  const all = new Map(places.toReversed().map((place) => [named(place).name, named(place).href]))
  return (
    <ul className={styles['places']}>
      {[...all].reverse().map(([name, href]) => (
        <li key={name}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
