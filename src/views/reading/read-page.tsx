import { useRef } from 'react'
import type { Summary } from '../../domain/summary/summary.schema.ts'
import type { Says } from '../../i18n/translate.ts'
import { linkTo } from '../../navigation/route.ts'
import '../../renderings/icon-array.css'
import '../../renderings/summary-document.css'
import '../../renderings/summary-shapes.css'
import '../../renderings/summary-large.css'
import { SummaryDocument } from '../../renderings/summary-document.tsx'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import { OpenSomething } from './open-something.tsx'
import styles from './read-page.module.css'
import { ThinkItOver, type ThinkItOverProps } from './think-it-over.tsx'
import { canLookAtAnother, WhatIf } from './what-if.tsx'
import { WordsOfLink } from './words-of-link.tsx'

export type Reading =
  | { state: 'empty' | 'opening' }
  /** It opens only with the words that were said with it. */
  | { state: 'protected'; isWrong: boolean; isOpening: boolean }
  /** A finished sentence that says what to do. */
  | { state: 'trouble'; says: string }
  | {
      state: 'open'
      summary: Summary
      /** It came by a link, which is gone from the address. */
      byLink: boolean
      /** Its figures are of another version of the aid than the one that was seen. */
      otherVersion?: { seen: string; now: string } | undefined
      /** The words of the summary, in its language. */
      says: Says<'summary'>
      thinking: ThinkItOverProps
    }

export interface ReadPageProps {
  reading: Reading
  onFile: (file: File) => void
  onLink: (pasted: string) => void
  onWords: (words: string) => void
  onPrint: () => void
  onClose: () => void
}

/** Where a summary is read that somebody has in hand. Nothing of this machine's consultations is here, and nothing is kept. */
export function ReadPage({ reading, ...acts }: ReadPageProps) {
  const t = useWords('reading')
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <Brand name={t('brand')} href={linkTo({ page: 'start-page' })} />
      </header>
      <main className={styles['main']}>
        {reading.state === 'open' ? (
          <OpenSummary {...reading} {...acts} />
        ) : (
          <ToOpen reading={reading} {...acts} />
        )}
      </main>
    </div>
  )
}

type ToOpenProps = Omit<ReadPageProps, 'reading'> & { reading: Exclude<Reading, { state: 'open' }> }

function ToOpen({ reading, onFile, onLink, onWords }: ToOpenProps) {
  const t = useWords('reading')
  return (
    <>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={styles['lead']}>{t('lead')}</p>
      {reading.state === 'trouble' ? (
        <Notice tone="wrong" urgent title={t('trouble.title')}>
          <p>{reading.says}</p>
        </Notice>
      ) : null}
      {reading.state === 'protected' ? (
        <WordsOfLink isWrong={reading.isWrong} isOpening={reading.isOpening} onWords={onWords} />
      ) : null}
      <Status text={reading.state === 'opening' ? t('opening') : ''} />
      <OpenSomething onFile={onFile} onLink={onLink} />
    </>
  )
}

type OpenSummaryProps = Omit<ReadPageProps, 'reading'> & Omit<Extract<Reading, { state: 'open' }>, 'state'>

function OpenSummary({ summary, byLink, otherVersion, says, thinking, onPrint, onClose }: OpenSummaryProps) {
  const t = useWords('reading')
  const whatIf = useRef<HTMLHeadingElement>(null)
  const canLook = canLookAtAnother(summary)
  return (
    <>
      <div className={styles['above']}>
        <h1 tabIndex={-1}>{t('open.heading')}</h1>
        {otherVersion ? (
          <Notice tone="wrong" title={t('open.otherVersion')}>
            <p>{t('open.otherVersionMeans', otherVersion)}</p>
          </Notice>
        ) : null}
        {byLink ? <p className={styles['soft']}>{t('open.keep')}</p> : null}
        <section className={styles['acts']} aria-label={t('open.actions')}>
          <Button onClick={onPrint}>{t('open.print')}</Button>
          {canLook ? <Button onClick={() => whatIf.current?.focus()}>{t('whatIf.heading')}</Button> : null}
          <Button kind="quiet" onClick={onClose}>
            {t('open.close')}
          </Button>
        </section>
      </div>
      <div className={styles['paper']}>
        <SummaryDocument summary={summary} t={says} isInside />
      </div>
      <div className={styles['below']}>
        {canLook ? <WhatIf heading={whatIf} summary={summary} says={says} /> : null}
        <ThinkItOver {...thinking} />
        <p className={styles['soft']}>{t('open.unsure')}</p>
      </div>
    </>
  )
}
