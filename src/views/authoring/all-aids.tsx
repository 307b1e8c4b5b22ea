import { useId, useMemo, useState } from 'react'
import type { AidListing } from '../../domain/aid/aid.schema.ts'
import type { AidIndex } from '../../domain/aid/aid-index.ts'
import { type Area, areaOf, areas, areasOf } from '../../domain/aid/areas.ts'
import { findAid } from '../../domain/aid/find-aid.ts'
import type { StandingOf } from '../start/aid-standing.tsx'
import { ChooseArea } from '../start/choose-area.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'
import { ListedAid } from './listed-aid.tsx'
import { usePages, WithMore } from './paged-list.tsx'

export interface AllAidsProps {
  index: AidIndex
  standingOf: StandingOf
  onCopy: (id: string) => void
}

/** Every aid of the library: by area, or those that were looked for, the best first. A page of them at a time. */
export function AllAids({ index, standingOf, onCopy }: AllAidsProps) {
  const t = useWords(['aids', 'start'])
  const id = useId()
  const [typed, setTyped] = useState('')
  const [area, setArea] = useState<Area>()
  const isSearching = typed.trim() !== ''
  const counts = useMemo(() => areasOf(index.aids), [index])
  const inOrder = useMemo(() => byArea(index.aids), [index])
  const shown = useMemo(() => {
    if (isSearching) return findAid(index, typed)
    return area ? inOrder.filter((aid) => areaOf(aid) === area) : inOrder
  }, [index, inOrder, isSearching, typed, area])
  const { most, more } = usePages(shown)
  const groups = groupsOf(shown.slice(0, most), isSearching)

  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{t('all.title')}</h2>
      {index.aids.length === 0 ? (
        <p>{t('all.empty')}</p>
      ) : (
        <TextField
          type="search"
          label={t('all.find')}
          value={typed}
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {isSearching || counts.length < 2 ? null : (
        <ChooseArea areas={counts} chosen={area} onChoose={setArea} />
      )}
      <p role="status" className={styles['soft']}>
        {shown.length === 0 && isSearching
          ? t('all.nothing', { typed: typed.trim() })
          : t('all.count', { count: shown.length })}
      </p>
      <WithMore most={most} of={shown.length} onMore={more}>
        {groups.map(({ of, aids }) => (
          <div key={of ?? ''} className={styles['paged']}>
            {of ? <h3>{t(`start:areas.${of}`)}</h3> : null}
            <ul
              className={styles['list']}
              aria-label={of ? t('all.list', { area: t(`start:areas.${of}`) }) : t('all.found')}
            >
              {aids.map((aid) => (
                <ListedAid key={aid.id} aid={aid} standing={standingOf(aid)} onCopy={onCopy} />
              ))}
            </ul>
          </div>
        ))}
      </WithMore>
    </section>
  )
}

/** In the order of the areas; within one they keep theirs, which is by title. */
const byArea = (aids: readonly AidListing[]): AidListing[] =>
  areas.flatMap((area) => aids.filter((aid) => areaOf(aid) === area))

interface Group {
  /** Absent: what was looked for, the best first. */
  of?: Area
  aids: AidListing[]
}

function groupsOf(aids: readonly AidListing[], isSearching: boolean): Group[] {
  if (isSearching) return aids.length > 0 ? [{ aids: [...aids] }] : []
  const groups: Group[] = []
  for (const aid of aids) {
    const of = areaOf(aid)
    const last = groups.at(-1)
    if (last?.of === of) last.aids.push(aid)
    else groups.push({ of, aids: [aid] })
  }
  return groups
}
