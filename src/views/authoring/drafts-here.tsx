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
}

/** What is being written on this machine. Nothing goes before the second question. */
export function DraftsHere({ drafts, done, canWriteFolder, onHandOver, onRemove }: DraftsHereProps) {
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

function RemoveQuestion({ draft, onYes, onNo }: RemoveQuestionProps) {
  const t = useWords('aids')
  return (
    <Dialog title={t('drafts.removeTitle')} closeLabel={t('drafts.removeNo')} onClose={onNo}>
      <p className={styles['dialogText']}>
        {t('drafts.removeAbout', { draft: draft.title || t('drafts.untitled') })}
      </p>
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
  const language = useLanguage()
  const title = draft.title || t('drafts.untitled')
  return (
    <li className={styles['row']}>
      <div className={styles['texts']}>
        <a className={styles['link']} href={linkTo({ page: 'draft', draft: draft.key, panel: 'write' })}>
          {title}
        </a>
        {draft.isInReview ? <strong>{t('drafts.inReview')}</strong> : null}
        <p className={styles['soft']}>{t('drafts.savedAt', { when: momentIn(language, draft.savedAt) })}</p>
      </div>
      <div className={styles['buttons']}>
        <Button aria-label={t('draft-handing:out.openOf', { draft: title })} onClick={onHandOver}>
          {t('draft-handing:out.open')}
        </Button>
        <Button kind="quiet" aria-label={t('drafts.removeOf', { draft: title })} onClick={onAsk}>
          {t('drafts.remove')}
        </Button>
      </div>
    </li>
  )
}
