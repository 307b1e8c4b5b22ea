import { type FormEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { AidListing } from '../../domain/aid/aid.schema.ts'
import type { AidIndex } from '../../domain/aid/aid-index.ts'
import { type Area, areaOf } from '../../domain/aid/areas.ts'
import { findAid } from '../../domain/aid/find-aid.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import type { StandingOf } from './aid-standing.tsx'
import { ChooseArea, type ChooseAreaProps } from './choose-area.tsx'
import styles from './find-an-aid.module.css'
import { FoundAids } from './found-aids.tsx'
import { UsedHere } from './used-here.tsx'

export interface FindAnAidProps {
  areas: ChooseAreaProps['areas']
  /** What finds an aid; absent until it has arrived. */
  index?: AidIndex | 'not-loaded' | undefined
  /** The ids of aids that were opened on this machine. */
  recent: readonly string[]
  standingOf: StandingOf
  onOpenAid: (id: string) => void
  onLoadAgain: () => void
  /** Absent where no link can be given. */
  onCopyLink?: ((aid: string) => Promise<string>) | undefined
}

/** Three letters and Enter open the best match, even before the index has arrived; every match is a link too. */
export function FindAnAid(props: FindAnAidProps) {
  const { areas, index, recent, standingOf, onOpenAid, onLoadAgain, onCopyLink } = props
  const t = useWords('start')
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [area, setArea] = useState<Area>()
  const enter = useEnter(box, index, onOpenAid)
  const isSearching = typed.trim() !== ''

  useEffect(() => {
    // What was typed before the app was ready stands in the box already.
    setTyped(box.current?.value ?? '')
    if (window.matchMedia?.('(pointer: fine)').matches) box.current?.focus({ preventScroll: true })
  }, [])

  function type(text: string) {
    enter.forget()
    setArea(undefined)
    setTyped(text)
  }

  return (
    <search className={styles['find']}>
      <SearchBox box={box} onType={type} onEnter={enter.press} />
      {areas.length === 0 ? <p>{t('find.empty')}</p> : null}
      {isSearching || areas.length === 0 ? null : (
        <ChooseArea areas={areas} chosen={area} onChoose={setArea} />
      )}
      {index === 'not-loaded' ? <NotLoaded onLoadAgain={onLoadAgain} /> : null}
      <Found index={index} typed={typed} area={area} standingOf={standingOf} onCopyLink={onCopyLink} />
      {isSearching || area ? null : <UsedHere aids={withIds(index, recent)} standingOf={standingOf} />}
    </search>
  )
}

const withIds = (index: FindAnAidProps['index'], ids: readonly string[]): readonly AidListing[] =>
  typeof index === 'object' && ids.length > 0 ? index.aids.filter(({ id }) => ids.includes(id)) : []

/** Enter opens the best match; pressed before the index is there, it does so as soon as it is. */
function useEnter(
  box: RefObject<HTMLInputElement | null>,
  index: FindAnAidProps['index'],
  onOpenAid: (id: string) => void,
) {
  const isAwaited = useRef(false)
  const press = () => {
    isAwaited.current = typeof index !== 'object'
    const best = typeof index === 'object' ? findAid(index, box.current?.value ?? '')[0] : undefined
    if (best) onOpenAid(best.id)
  }
  useEffect(() => {
    // The page itself notes an Enter that came before the app.
    const { dataset } = document.documentElement
    if (dataset['entered'] !== undefined) isAwaited.current = true
    delete dataset['entered']
  }, [])
  useEffect(() => {
    if (isAwaited.current && typeof index === 'object') press()
  })
  const forget = () => {
    isAwaited.current = false
  }
  return { press, forget }
}

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>
  onType: (text: string) => void
  onEnter: () => void
}

function SearchBox({ box, onType, onEnter }: SearchBoxProps) {
  const t = useWords('start')
  const id = useId()
  function submit(event: FormEvent) {
    event.preventDefault()
    onEnter()
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
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
          onChange={(event) => onType(event.target.value)}
        />
      </div>
      <p className={styles['hint']} id={`${id}-hint`}>
        {t('find.hint')}
      </p>
    </form>
  )
}

function NotLoaded({ onLoadAgain }: { onLoadAgain: () => void }) {
  const t = useWords('start')
  return (
    <Notice
      tone="wrong"
      urgent
      title={t('find.notLoaded')}
      actions={<Button onClick={onLoadAgain}>{t('find.again')}</Button>}
    >
      <p>{t('find.notLoadedAbout')}</p>
    </Notice>
  )
}

interface FoundProps {
  index: FindAnAidProps['index']
  typed: string
  area: Area | undefined
  standingOf: StandingOf
  onCopyLink: FindAnAidProps['onCopyLink']
}

/** What was found, once something was typed or an area chosen; how much it is, is read out. */
function Found({ index, typed, area, ...ofEach }: FoundProps) {
  const t = useWords('start')
  const isSearching = typed.trim() !== ''
  const found = useMemo(() => {
    if (typeof index !== 'object') return []
    return isSearching ? findAid(index, typed) : index.aids.filter((aid) => areaOf(aid) === area)
  }, [index, isSearching, typed, area])
  const isAsked = isSearching || area !== undefined
  const isMissing = isAsked && typeof index === 'object' && found.length === 0

  function spoken(): string {
    if (!isAsked || index === 'not-loaded') return ''
    if (index === undefined) return t('find.waiting')
    return isMissing ? t('find.none', { typed: typed.trim() }) : t('find.count', { count: found.length })
  }

  return (
    <>
      <p className={isMissing ? styles['none'] : styles['count']} role="status">
        {spoken()}
      </p>
      {isAsked && found.length > 0 ? <FoundAids found={found} isSearching={isSearching} {...ofEach} /> : null}
    </>
  )
}
