import type { DraftPlace } from '../../../domain/draft/citations.ts'
import styles from './cards.module.css'
import { usePlaces } from './place-names.ts'

/** Places as people call them, each leading there. */
export function PlaceList({ places }: { places: readonly DraftPlace[] }) {
  const named = usePlaces()
  const all = new Map(places.map((place) => [`${named(place).href} ${named(place).name}`, named(place)]))
  return (
    <ul className={styles['places']}>
      {[...all].map(([key, { name, href }]) => (
        <li key={key}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
