import { useId } from 'react'
import type { AidListing } from '../../domain/aid/aid.schema.ts'
import { linkTo } from '../../navigation/route.ts'
import { useWords } from '../ui/words.ts'
import { AidStanding, type StandingOf } from './aid-standing.tsx'
import styles from './used-here.module.css'

/** Aids that were opened on this machine, by title: their order says nothing of who was here last. */
export function UsedHere({ aids, standingOf }: { aids: readonly AidListing[]; standingOf: StandingOf }) {
  const t = useWords('start')
  const id = useId()
  if (aids.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className={styles['title']} id={id}>
        {t('find.used')}
      </h2>
      <ul className={styles['list']} aria-labelledby={id}>
        {aids.map((aid) => (
          <li key={aid.id}>
            <a className={styles['link']} href={linkTo({ page: 'begin', aid: aid.id })}>
              {aid.title}
            </a>
            <AidStanding aid={aid} standing={standingOf(aid)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
