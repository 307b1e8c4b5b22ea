import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { ListedDraft } from '../../domain/draft/draft.ts'
import type { HandingWay } from '../../domain/draft/handing.ts'
import { linkTo } from '../../navigation/route.ts'
import { momentIn } from '../start/on-this-machine.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Status } from '../ui/status.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'
import { HandOver } from './hand-over.tsx'

export interface DraftsHereProps {
  /** The latest first; absent until they have been read. */
  drafts?: readonly ListedDraft[] | undefined
  /** What was done last, as a finished sentence, for as long as nothing else was asked. */
  done?: string | undefined
  /** Where the browser lets files be written into a folder. */
  canWriteFolder: boolean
  onHandOver: (key: string, way: HandingWay) => void
  onRemove: (key: string) => void
  /** Drafts that were removed since the app was opened: each can still be put back. */
  removed?: readonly Pick<ListedDraft, 'key' | 'title'>[] | undefined
  onPutBack: (key: string) => void
}

/** What is being written on this machine. Nothing goes before the second question, and what went can be put back. */
export function DraftsHere({ drafts, done, canWriteFolder, onHandOver, onRemove, ...back }: DraftsHereProps) {
  const t = useWords('aids')
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [asked, setAsked] = useState<ListedDraft>()
  const [handing, setHanding] = useState<ListedDraft>()
  useFocusWhenGone(drafts, heading)
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('drafts.title')}
      </h2>
      {drafts === undefined ? <p className={styles['soft']}>{t('drafts.waiting')}</p> : null}
      {drafts?.length === 0 ? <p className={styles['soft']}>{t('drafts.none')}</p> : null}
      <Status text={done ?? ''} ticked={done !== undefined} />
      <Removed
        {...back}
        onPutBack={(key) => {
          heading.current?.focus({ preventScroll: true })
          back.onPutBack(key)
        }}
      />
      {drafts && drafts.length > 0 ? (
        <ul className={styles['list']} aria-label={t('drafts.list')}>
          {drafts.map((draft) => (
            <DraftHere
              key={draft.key}
              draft={draft}
              onHandOver={() => setHanding(draft)}
              onAsk={() => setAsked(draft)}
            />
          ))}
        </ul>
      ) : null}
      {handing ? (
        <HandOver
          title={handing.title || t('drafts.untitled')}
          canWriteFolder={canWriteFolder}
          onWay={(way) => {
            setHanding(undefined)
            onHandOver(handing.key, way)
          }}
          onClose={() => setHanding(undefined)}
        />
      ) : null}
      {asked ? (
        <RemoveQuestion
          draft={asked}
          onYes={() => {
            setAsked(undefined)
            onRemove(asked.key)
          }}
          onNo={() => setAsked(undefined)}
        />
      ) : null}
    </section>
  )
}

interface RemoveQuestionProps {
  draft: ListedDraft
  onYes: () => void
  onNo: () => void
}

/** The ways back of what was removed. */
function Removed({ removed = [], onPutBack }: Pick<DraftsHereProps, 'removed' | 'onPutBack'>) {
  const t = useWords('aids')
  if (removed.length === 0) return null
  return (
    <div className={styles['buttons']}>
      {removed.map(({ key, title }) => (
        <Button key={key} onClick={() => onPutBack(key)}>
          {t('drafts.putBack', { draft: title || t('drafts.untitled') })}
        </Button>
      ))}
    </div>
  )
}

/** What tells a draft from another one of its title: when it was stored, its version, and what it was begun from. */
function useToldApart(): (draft: ListedDraft) => { when: string; what: string } {
  const t = useWords('aids')
  const language = useLanguage()
  return ({ savedAt, version, from }) => {
    const what = [
      version === '' ? '' : t('drafts.version', { version }),
      from?.kind === 'template' ? t('drafts.from.template') : '',
      from?.kind === 'copy' ? t('drafts.from.copy', { version: from.version }) : '',
      from?.kind === 'file' ? t('drafts.from.file', { name: from.name }) : '',
    ]
    return {
      when: t('drafts.savedAt', { when: momentIn(language, savedAt) }),
      what: what.filter(Boolean).join(' '),
    }
  }
}

function RemoveQuestion({ draft, onYes, onNo }: RemoveQuestionProps) {
  const t = useWords('aids')
  const { when, what } = useToldApart()(draft)
  return (
    <Dialog title={t('drafts.removeTitle')} closeLabel={t('drafts.removeNo')} onClose={onNo}>
      <p className={styles['dialogText']}>
        <strong>{draft.title || t('drafts.untitled')}</strong>
        <br />
        {when} {what}
      </p>
      <p className={styles['dialogText']}>{t('drafts.removeAbout')}</p>
      <Button kind="primary" onClick={onYes}>
        {t('drafts.removeYes')}
      </Button>
    </Dialog>
  )
}

/** The button that removed a draft goes with it: the focus goes to the heading above. */
function useFocusWhenGone(
  drafts: DraftsHereProps['drafts'],
  heading: RefObject<HTMLHeadingElement | null>,
): void {
  const before = useRef(0)
  useEffect(() => {
    const count = drafts?.length ?? 0
    if (count < before.current) heading.current?.focus({ preventScroll: true })
    before.current = count
  }, [drafts, heading])
}

interface DraftHereProps {
  draft: ListedDraft
  onHandOver: () => void
  onAsk: () => void
}

function DraftHere({ draft, onHandOver, onAsk }: DraftHereProps) {
  const t = useWords(['aids', 'draft-handing'])
  const title = draft.title || t('drafts.untitled')
  const { when, what } = useToldApart()(draft)
  const id = useId()
  return (
    <li className={styles['row']}>
      <div className={styles['texts']}>
        <a
          className={styles['link']}
          aria-describedby={id}
          href={linkTo({ page: 'draft', draft: draft.key, panel: 'write' })}
        >
          {title}
        </a>
        {draft.isInReview ? <strong>{t('drafts.inReview')}</strong> : null}
        <p id={id} className={styles['soft']}>
          {when} {what}
        </p>
      </div>
      <div className={styles['buttons']}>
        <Button
          aria-label={t('draft-handing:out.openOf', { draft: title })}
          aria-describedby={id}
          onClick={onHandOver}
        >
          {t('draft-handing:out.open')}
        </Button>
        <Button
          kind="quiet"
          aria-label={t('drafts.removeOf', { draft: title })}
          aria-describedby={id}
          onClick={onAsk}
        >
          {t('drafts.remove')}
        </Button>
      </div>
    </li>
  )
}
