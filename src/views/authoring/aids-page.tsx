import { type ReactNode, useRef } from 'react'
import type { AidIndex } from '../../domain/aid/aid-index.ts'
import { linkTo } from '../../navigation/route.ts'
import type { StandingOf } from '../start/aid-standing.tsx'
import { UnusableAids } from '../start/unusable-aids.tsx'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import styles from './aids-page.module.css'
import { AllAids } from './all-aids.tsx'
import { DraftsHere, type DraftsHereProps } from './drafts-here.tsx'
import { type Dropped, useDropped } from './dropped-file.ts'
import { FallsDue } from './falls-due.tsx'
import { NewDraft, type NewDraftProps } from './new-draft.tsx'
import { OwnAidsHere, type OwnAidsHereProps } from './own-aids-here.tsx'
import { TalksWithoutAid, type TalksWithoutAidProps } from './talks-without-aid.tsx'

export interface AidsPageProps
  extends DraftsHereProps,
    NewDraftProps,
    OwnAidsHereProps,
    TalksWithoutAidProps {
  /** Absent until it has arrived. */
  index?: AidIndex | 'not-loaded' | undefined
  /** The calendar day today, `2026-11-25`. */
  today: string
  standingOf: StandingOf
  /** What went wrong with what was asked last, as a finished sentence. */
  trouble?: string | undefined
  /** A question that has to be answered first, as a dialog. */
  question?: ReactNode
  onDropped: (dropped: Dropped) => void
  onCopy: (id: string) => void
  onLoadAgain: () => void
  /** Libraries from web addresses. */
  libraries?: ReactNode
}

/** Every aid and every draft, for those who write them. */
export function AidsPage(props: AidsPageProps) {
  const { index, trouble } = props
  const t = useWords(['aids', 'trouble'])
  const page = useRef<HTMLDivElement>(null)
  const isOver = useDropped(page, props.onDropped)
  return (
    <div className={styles['page']} ref={page} data-over={isOver || undefined}>
      <header>
        <Brand name={t('trouble:brand')} href={linkTo({ page: 'start-page' })} />
      </header>
      <main className={styles['main']}>
        <div>
          <h1>{t('title')}</h1>
          <p className={styles['lead']}>{isOver ? t('make.drop') : t('lead')}</p>
        </div>
        {trouble ? (
          <div key={trouble} ref={comeIntoView}>
            <Notice tone="wrong" urgent title={trouble} />
          </div>
        ) : null}
        <div className={styles['sides']}>
          <div className={styles['side']}>
            <NewDraft {...props} />
            <TalksWithoutAid {...props} />
            {props.libraries}
            {typeof index === 'object' ? <FallsDue index={index} today={props.today} /> : null}
          </div>
          <div className={styles['side']}>
            <DraftsHere {...props} />
            <OwnAidsHere {...props} />
            <Library {...props} />
          </div>
        </div>
        {props.question}
      </main>
    </div>
  )
}

/** It stands at the top, and what was pressed may stand far below. */
const comeIntoView = (place: HTMLElement | null): void => place?.scrollIntoView?.({ block: 'nearest' })

function Library({ index, standingOf, onCopy, onLoadAgain }: AidsPageProps) {
  const t = useWords(['aids', 'start'])
  if (index === undefined) return <p role="status">{t('all.waiting')}</p>
  if (index === 'not-loaded') {
    return (
      <Notice
        tone="wrong"
        urgent
        title={t('start:find.notLoaded')}
        actions={<Button onClick={onLoadAgain}>{t('start:find.again')}</Button>}
      >
        <p>{t('start:find.notLoadedAbout')}</p>
      </Notice>
    )
  }
  return (
    <>
      <AllAids index={index} standingOf={standingOf} onCopy={onCopy} />
      <UnusableAids aids={index.unusable} />
    </>
  )
}
