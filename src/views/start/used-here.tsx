import { useId, useState } from 'react'
import type { AidListing } from '../../domain/aid/aid.schema.ts'
import { linkTo } from '../../navigation/route.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import { AidStanding, type StandingOf } from './aid-standing.tsx'
import styles from './used-here.module.css'

/** Aids that were opened here, shown only once asked for: whoever sits here next reads no title. Their order says nothing. */
export function UsedHere({ aids, standingOf }: { aids: readonly AidListing[]; standingOf: StandingOf }) {
  const t = useWords('start')
  const id = useId()
  const [isAsked, setAsked] = useState(false)
  if (aids.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className={styles['title']} id={id}>
        <Button kind="quiet" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
          {t('find.used')}
        </Button>
      </h2>
      <ul hidden={!isAsked} className={styles['list']} aria-labelledby={id}>
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
