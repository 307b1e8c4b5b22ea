import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { AidListing } from '../../domain/aid/aid.schema.ts'
import { findAid } from '../../domain/aid/find-aid.ts'
import { linkTo } from '../../navigation/route.ts'
import { useWords } from '../ui/words.ts'
import styles from './find-an-aid.module.css'

interface FindAnAidProps {
  listings: readonly AidListing[]
  onOpenAid: (id: string) => void
}

/** Three letters and Enter open the best match; every match is a link too. */
export function FindAnAid({ listings, onOpenAid }: FindAnAidProps) {
  const t = useWords('start')
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const found = findAid(listings, typed)
  const isSearching = typed.trim() !== ''

  useEffect(() => {
    // What was typed before the app was ready stands in the box already.
    setTyped(box.current?.value ?? '')
    if (window.matchMedia?.('(pointer: fine)').matches) box.current?.focus({ preventScroll: true })
  }, [])

  function open(event: FormEvent) {
    event.preventDefault()
    const best = findAid(listings, box.current?.value ?? '')[0]
    if (isSearching && best) onOpenAid(best.id)
  }

  return (
    <search>
      <form className={styles['form']} onSubmit={open}>
        <label className={styles['label']} htmlFor={id}>
          {t('find.label')}
        </label>
        <div className={styles['box']}>
          <svg className={styles['glass']} viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="M15.5 15.5L21 21" />
          </svg>
          <input
            ref={box}
            id={id}
            type="search"
            className={styles['input']}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            aria-describedby={`${id}-hint`}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <p className={styles['hint']} id={`${id}-hint`}>
          {t('find.hint')}
        </p>
      </form>
      <p className={styles['spoken']} role="status">
        {isSearching && found.length > 0 ? t('find.count', { count: found.length }) : ''}
      </p>
      {found.length > 0 ? (
        <FoundAids found={found} isSearching={isSearching} />
      ) : (
        <p className={styles['none']} role="status">
          {isSearching ? t('find.none', { typed: typed.trim() }) : t('find.empty')}
        </p>
      )}
    </search>
  )
}

function FoundAids({ found, isSearching }: { found: readonly AidListing[]; isSearching: boolean }) {
  const t = useWords('start')
  return (
    <ul className={styles['list']} aria-label={t('find.list')}>
      {found.map((aid, place) => (
        <li key={aid.id} className={styles['aid']} data-first={(isSearching && place === 0) || undefined}>
          <div>
            <a className={styles['link']} href={linkTo({ page: 'begin', aid: aid.id })}>
              {aid.title}
            </a>
            <p className={styles['short']}>{aid.short}</p>
          </div>
          {isSearching && place === 0 ? (
            <span className={styles['key']} aria-hidden="true">
              {t('find.enter')}
            </span>
          ) : (
            <span className={styles['open']} aria-hidden="true">
              {t('find.open')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
