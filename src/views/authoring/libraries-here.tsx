import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { LibraryChanges } from '../../domain/library/library-changes.ts'
import { dayIn, numberIn } from '../../i18n/interface-words.ts'
import { momentIn } from '../start/on-this-machine.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Status } from '../ui/status.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'

/** A library that was added here, as it is shown. */
export interface LibraryHere {
  key: string
  address: string
  name: string
  publisher: string
  /** Calendar day. */
  date: string
  count: number
  /** UTC. */
  lookedAt: string
}

export interface LibrariesHereProps {
  /** The deployment's list of what may be asked. */
  origins: readonly string[]
  /** Absent until they have been read. */
  libraries?: readonly LibraryHere[] | undefined
  /** How many bytes have come, while one is asked; 0 until it is worth saying. */
  progress?: number | undefined
  /** What went wrong with what was asked last, as a finished sentence. */
  trouble?: string | undefined
  done?:
    | { what: 'added' | 'looked'; library: LibraryHere; changes: LibraryChanges }
    | { what: 'removed' }
    | undefined
  /** Answers whether it was added. */
  onAdd: (typed: string) => Promise<boolean>
  onLook: (key: string) => void
  onRemove: (key: string) => void
  onStop: () => void
}

/** Libraries from web addresses: added, looked at again and removed, each by a press. */
export function LibrariesHere(props: LibrariesHereProps) {
  const { origins, libraries = [], trouble, onRemove } = props
  const t = useWords('libraries')
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [asked, setAsked] = useState<LibraryHere>()
  useFocusWhenGone(libraries.length, heading)
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <p className={styles['soft']}>{t('about')}</p>
      {origins.length === 0 ? <p className={styles['soft']}>{t('notSetUp')}</p> : <AddLibrary {...props} />}
      <Asked {...props} />
      {trouble ? <Notice tone="wrong" urgent title={trouble} /> : null}
      <Refused {...props} />
      {libraries.length > 0 ? (
        <ul className={styles['list']} aria-label={t('list')}>
          {libraries.map((library) => (
            <OneLibrary key={library.key} library={library} onAsk={() => setAsked(library)} {...props} />
          ))}
        </ul>
      ) : null}
      {asked ? (
        <Dialog title={t('removeTitle')} closeLabel={t('removeNo')} onClose={() => setAsked(undefined)}>
          <p className={styles['dialogText']}>{t('removeAbout')}</p>
          <Button
            kind="primary"
            onClick={() => {
              setAsked(undefined)
              onRemove(asked.key)
            }}
          >
            {t('removeYes')}
          </Button>
        </Dialog>
      ) : null}
    </section>
  )
}

/** The button that removed a library goes with it: the focus goes to the heading above. */
function useFocusWhenGone(count: number, heading: RefObject<HTMLHeadingElement | null>): void {
  const before = useRef(0)
  useEffect(() => {
    if (count < before.current) heading.current?.focus({ preventScroll: true })
    before.current = count
  }, [count, heading])
}

function AddLibrary({ origins, progress, onAdd }: LibrariesHereProps) {
  const t = useWords('libraries')
  const [typed, setTyped] = useState('')
  const add = async () => {
    if (await onAdd(typed)) setTyped('')
  }
  return (
    <form
      className={styles['section']}
      onSubmit={(event) => {
        event.preventDefault()
        if (progress === undefined) void add()
      }}
    >
      <TextField
        inputMode="url"
        spellCheck={false}
        autoCapitalize="off"
        label={t('address')}
        hint={t('addressHint', { origins: origins.join(', ') })}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles['buttons']}>
        <Button type="submit" disabled={progress !== undefined || typed.trim() === ''}>
          {t('add')}
        </Button>
      </div>
    </form>
  )
}

/** How many aids a library lists: for the plural, and as it is written. */
const counted = (language: string, { count }: LibraryHere) => ({ count, number: numberIn(language, count) })

/** What is going on, or came of it, in one line that is read out. */
function Asked({ progress, done, onStop }: LibrariesHereProps) {
  const t = useWords('libraries')
  const language = useLanguage()
  function said(): string {
    if (progress !== undefined) {
      return progress === 0
        ? t('adding')
        : t('came', { kilobytes: numberIn(language, Math.ceil(progress / 1024)) })
    }
    if (!done) return ''
    if (done.what === 'removed') return t('removed')
    const { library, changes } = done
    const { added, renewed, gone, refused } = changes
    if (done.what === 'added') return t('added', { library: library.name, ...counted(language, library) })
    return added + renewed + gone + refused.length === 0
      ? t('unchanged', { library: library.name })
      : t('changed', { library: library.name, added, renewed, gone })
  }
  return (
    <div className={styles['buttons']}>
      <Status text={said()} ticked={progress === undefined && done !== undefined} />
      {progress === undefined ? null : (
        <Button kind="quiet" onClick={onStop}>
          {t('stop')}
        </Button>
      )}
    </div>
  )
}

const mostNamed = 20

/** What was not taken over, and why: somebody has to be told. */
function Refused({ done }: LibrariesHereProps) {
  const t = useWords('libraries')
  if (!done || done.what === 'removed' || done.changes.refused.length === 0) return null
  const { library, changes } = done
  return (
    <Notice tone="wrong" urgent title={t('hazard', { count: changes.refused.length, library: library.name })}>
      <ul>
        {changes.refused.slice(0, mostNamed).map(({ id, title, version, why }) => (
          <li key={id}>{t(`why.${why}`, { title, version })}</li>
        ))}
      </ul>
      <p>{t('hazardAbout')}</p>
    </Notice>
  )
}

interface OneLibraryProps extends LibrariesHereProps {
  library: LibraryHere
  onAsk: () => void
}

function OneLibrary({ library, origins, progress, onLook, onAsk }: OneLibraryProps) {
  const t = useWords('libraries')
  const language = useLanguage()
  const { key, address, name, publisher, date, lookedAt } = library
  const isAllowed = origins.some((origin) => address.startsWith(`${origin}/`))
  return (
    <li className={styles['row']}>
      <div className={styles['texts']}>
        <strong>{name}</strong>
        <p className={styles['soft']}>{t('from', { publisher, date: dayIn(language, date) })}</p>
        <p className={styles['soft']}>{address}</p>
        <p className={styles['soft']}>
          {t('aids', { ...counted(language, library), when: momentIn(language, lookedAt) })}
        </p>
        {isAllowed ? null : <strong className={styles['past']}>{t('notAllowed')}</strong>}
      </div>
      <div className={styles['buttons']}>
        {isAllowed ? (
          <Button
            disabled={progress !== undefined}
            aria-label={t('lookOf', { library: name })}
            onClick={() => onLook(key)}
          >
            {t('look')}
          </Button>
        ) : null}
        <Button
          kind="quiet"
          disabled={progress !== undefined}
          aria-label={t('removeOf', { library: name })}
          onClick={onAsk}
        >
          {t('remove')}
        </Button>
      </div>
    </li>
  )
}
