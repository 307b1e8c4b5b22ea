import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { type DraftPanel, draftPanels, linkTo } from '../../navigation/route.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skip } from '../ui/skip.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { UndoAndRedo, type UndoAndRedoProps } from './undo-and-redo.tsx'
import { useAnyUnsettled } from './unsettled.ts'
import { useWorkbench } from './workbench.ts'

export interface DraftPageProps extends UndoAndRedoProps {
  panel: DraftPanel
  saving: 'resting' | 'waiting' | 'saving' | 'failed' | 'elsewhere' | 'turning'
  /** The last text could not be read: checks and fields are of an earlier one. */
  isUnread: boolean
  /** It could not be saved because the disk is full. */
  isDiskFull: boolean
  onSave: () => void
  onTakeTheirs: () => void
  onKeepMine: () => void
  children: ReactNode
}

/** How long what is written must be stored before that is said aloud, in milliseconds. */
const pauseBeforeSaying = 1500

/** Says aloud once that all is stored, when writing rests: not each step on the way there, and nothing that holds no more. */
function SaidAloud({ isKept }: { isKept: boolean }) {
  const t = useWords('draft')
  const wasWritten = useRef(false)
  const [isSaid, setSaid] = useState(false)
  useEffect(() => {
    if (!isKept) {
      wasWritten.current = true
      return undefined
    }
    if (!wasWritten.current) return undefined
    const timer = setTimeout(() => {
      wasWritten.current = false
      setSaid(true)
    }, pauseBeforeSaying)
    return () => {
      clearTimeout(timer)
      setSaid(false)
    }
  }, [isKept])
  return (
    <div aria-live="polite" className={styles['aloud']}>
      {isSaid ? t('savedAll') : ''}
    </div>
  )
}

/** A draft with its panels, how it is kept, and the way back. A key that changes none of that draws none of it. */
export const DraftPage = memo(function DraftPage(given: DraftPageProps) {
  const { panel, saving, isUnread, isDiskFull, children, ...does } = given
  const t = useWords(['draft', 'trouble'])
  const { reading } = useWorkbench()
  const isTyped = useAnyUnsettled()
  const body = useRef<HTMLElement>(null)
  const isKept = saving === 'resting' && !isTyped
  const isNotSaved = saving === 'failed' || saving === 'elsewhere'
  const title = reading?.words[reading.sourceLanguage]?.['title']?.prose ?? t('untitled')
  return (
    <Announcer>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Skip label={t('skip', { panel: t(`panel.${panel}`) })} onSkip={() => body.current?.focus()} />
          <Brand name={t('trouble:brand')} href={linkTo({ page: 'start-page' })} />
          <a href={linkTo({ page: 'aids' })}>{t('allAids')}</a>
          <div className={styles['kept']}>
            <Status
              text={t(isKept ? 'saved' : isNotSaved ? 'notSaved' : saving === 'resting' ? 'typed' : 'saving')}
              tone={isNotSaved ? 'wrong' : 'quiet'}
              ticked={isKept}
              awaited
              silent
            />
            <SaidAloud isKept={isKept} />
            <UndoAndRedo {...does} />
          </div>
        </header>
        <main className={styles['main']}>
          {/* What is previewed brings the heading of its page. */}
          {panel === 'preview' && reading?.seen ? (
            <p className={styles['title']}>{title}</p>
          ) : (
            <h1 className={styles['title']}>{title}</h1>
          )}
          <p className={styles['about']}>{t('about')}</p>
          <Troubles saving={saving} isUnread={isUnread} isDiskFull={isDiskFull} {...does} />
          <PanelLinks panel={panel} />
          <section ref={body} className={styles['body']} tabIndex={-1} aria-label={t(`panel.${panel}`)}>
            {children}
          </section>
        </main>
      </div>
    </Announcer>
  )
})

type TroublesProps = Omit<DraftPageProps, 'panel' | 'children' | keyof UndoAndRedoProps>

function Troubles({ saving, isUnread, isDiskFull, ...does }: TroublesProps) {
  const t = useWords('draft')
  return (
    <>
      {isUnread ? (
        <Notice tone="wrong" urgent title={t('unread.title')}>
          <p>{t('unread.what')}</p>
        </Notice>
      ) : null}
      {saving === 'failed' ? (
        <Notice
          tone="wrong"
          urgent
          title={t('failed.title')}
          actions={<Button onClick={does.onSave}>{t('failed.again')}</Button>}
        >
          <p>{t(isDiskFull ? 'failed.full' : 'failed.what')}</p>
        </Notice>
      ) : null}
      {saving === 'elsewhere' || saving === 'turning' ? (
        <Notice
          tone="wrong"
          urgent
          title={t('elsewhere.title')}
          actions={
            <>
              <Button onClick={does.onTakeTheirs}>{t('elsewhere.theirs')}</Button>
              <Button onClick={does.onKeepMine}>{t('elsewhere.mine')}</Button>
            </>
          }
        >
          <p>{t('elsewhere.what')}</p>
        </Notice>
      ) : null}
    </>
  )
}

/** On a phone the panels stand in a line that scrolls. */
function seenWhole(line: HTMLElement | null): void {
  const link = line?.querySelector('[aria-current]')
  if (!line || !link) return
  const [whole, part] = [line.getBoundingClientRect(), link.getBoundingClientRect()]
  if (part.right > whole.right) line.scrollLeft += part.right - whole.right
  else if (part.left < whole.left) line.scrollLeft -= whole.left - part.left
}

function PanelLinks({ panel }: { panel: DraftPanel }) {
  const t = useWords('draft')
  const { reading, linkTo: toPanel } = useWorkbench()
  const errors = reading?.findings.filter(({ severity }) => severity === 'error').length ?? 0
  const line = useRef<HTMLElement>(null)
  // How much there is to mend is known later, and moves what stands behind it.
  useEffect(() => {
    if (errors >= 0 && panel) seenWhole(line.current)
  }, [panel, errors])
  return (
    <nav ref={line} aria-label={t('panels')} className={styles['panels']}>
      {draftPanels.map((other) => (
        <a
          key={other}
          href={toPanel(other)}
          aria-current={other === panel ? 'page' : undefined}
          className={styles['panel']}
        >
          {t(`panel.${other}`)}
          {other === 'check' && errors > 0 ? (
            <span className={styles['count']}>{t('toMend', { count: errors })}</span>
          ) : null}
        </a>
      ))}
    </nav>
  )
}
