import { useEffect, useRef, useState } from 'react'
import type { AidListing } from '../../domain/aid/aid.schema.ts'
import { isNotShipped } from '../../domain/aid/aid-index.ts'
import { linkTo } from '../../navigation/route.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import { AidStanding, type Standing, type StandingOf } from './aid-standing.tsx'
import styles from './found-aids.module.css'

/** As many as are seen at once; more of them stand one press away. */
const atFirst = 6
const atATime = 20

interface FoundAidsProps {
  found: readonly AidListing[]
  /** Enter opens the first. */
  isSearching: boolean
  standingOf: StandingOf
  onCopyLink?: CopyLinkProps['onCopyLink'] | undefined
}

/** Every aid that was found is a link, the best first. Another search begins with the first few again, in the same lines. */
export function FoundAids({ found, isSearching, standingOf, onCopyLink }: FoundAidsProps) {
  const t = useWords('start')
  const list = useRef<HTMLUListElement>(null)
  const [asked, setAsked] = useState({ of: found, most: atFirst })
  const most = asked.of === found ? asked.most : atFirst
  useEffect(() => {
    // The focus goes to the first of those that came: the button has moved below them.
    if (most > atFirst) list.current?.children[most - atATime]?.querySelector('a')?.focus()
  }, [most])
  return (
    <>
      <ul ref={list} className={styles['list']} aria-label={t('find.list')}>
        {found.slice(0, most).map((aid, place) => (
          <FoundAid
            key={place}
            aid={aid}
            isFirst={isSearching && place === 0}
            standing={standingOf(aid)}
            onCopyLink={onCopyLink}
          />
        ))}
      </ul>
      {found.length > most ? (
        <Button onClick={() => setAsked({ of: found, most: most + atATime })}>
          {t('find.more', { count: found.length - most })}
        </Button>
      ) : null}
    </>
  )
}

interface FoundAidProps {
  aid: AidListing
  isFirst: boolean
  standing: Standing
  onCopyLink: CopyLinkProps['onCopyLink'] | undefined
}

function FoundAid({ aid, isFirst, standing, onCopyLink }: FoundAidProps) {
  const t = useWords('start')
  return (
    <li className={styles['aid']} data-first={isFirst || undefined}>
      <div>
        <a className={styles['link']} href={linkTo({ page: 'begin', aid: aid.id })}>
          {aid.title}
        </a>
        <p className={styles['short']}>{aid.short}</p>
        <AidStanding aid={aid} standing={standing}>
          {onCopyLink && !isNotShipped(aid.id) ? <CopyLink aid={aid} onCopyLink={onCopyLink} /> : null}
        </AidStanding>
      </div>
      <span className={isFirst ? styles['key'] : styles['open']} aria-hidden="true">
        {isFirst ? t('find.enter') : t('find.open')}
      </span>
    </li>
  )
}

interface CopyLinkProps {
  aid: AidListing
  /** Copies the link under which a person prepares for a visit about this aid, and answers what to say of it. */
  onCopyLink: (aid: string) => Promise<string>
}

/** An aid that does not ship is not where the link would open. */
function CopyLink({ aid, onCopyLink }: CopyLinkProps) {
  const t = useWords('start')
  const [says, setSays] = useState('')
  return (
    <>
      <button
        type="button"
        className={styles['copy']}
        aria-label={t('link.copyOf', { aid: aid.title })}
        onClick={() => void onCopyLink(aid.id).then(setSays)}
      >
        {t('link.copy')}
      </button>
      <span role="status">{says}</span>
    </>
  )
}
