import { type ReactNode, useEffect } from 'react'
import { type DraftPanel, draftPanels, linkTo } from '../../navigation/route.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { useAnyUnsettled } from './unsettled.ts'
import { useWorkbench } from './workbench.ts'

export interface DraftPageProps {
  panel: DraftPanel
  saving: 'resting' | 'waiting' | 'saving' | 'failed' | 'elsewhere' | 'turning'
  /** The last text could not be read: checks and fields are of an earlier one. */
  isUnread: boolean
  /** It could not be saved because the disk is full. */
  isDiskFull: boolean
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
  onSave: () => void
  onTakeTheirs: () => void
  onKeepMine: () => void
  children: ReactNode
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), but where something is typed: there they undo the typing. */
function useUndoKeys({ onUndo, onRedo }: Pick<DraftPageProps, 'onUndo' | 'onRedo'>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
      const key = event.key.toLowerCase()
      const does = key === 'y' || (key === 'z' && event.shiftKey) ? onRedo : key === 'z' ? onUndo : undefined
      if (!does) return
      event.preventDefault()
      does()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onUndo, onRedo])
}

/** A draft with its panels, how it is kept, and the way back. */
export function DraftPage({ panel, saving, isUnread, isDiskFull, children, ...does }: DraftPageProps) {
  const t = useWords(['draft', 'trouble'])
  const { reading } = useWorkbench()
  useUndoKeys(does)
  const isTyped = useAnyUnsettled()
  const isKept = saving === 'resting' && !isTyped
  const title = reading?.words[reading.sourceLanguage]?.['title']?.prose ?? t('untitled')
  return (
    <Announcer>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Brand name={t('trouble:brand')} href={linkTo({ page: 'start-page' })} />
          <a href={linkTo({ page: 'aids' })}>{t('allAids')}</a>
          <div className={styles['kept']}>
            <Status
              text={t(
                isKept
                  ? 'saved'
                  : saving === 'failed'
                    ? 'notSaved'
                    : saving === 'resting'
                      ? 'typed'
                      : 'saving',
              )}
              tone={saving === 'failed' || saving === 'elsewhere' ? 'wrong' : 'quiet'}
              ticked={isKept}
              awaited
            />
            <Button onClick={does.onUndo} disabled={!does.canUndo}>
              {t('undo')}
            </Button>
            <Button onClick={does.onRedo} disabled={!does.canRedo}>
              {t('redo')}
            </Button>
          </div>
        </header>
        <main className={styles['main']}>
          <h1 className={styles['title']}>{title}</h1>
          <p className={styles['soft']}>{t('about')}</p>
          <Troubles saving={saving} isUnread={isUnread} isDiskFull={isDiskFull} {...does} />
          <PanelLinks panel={panel} />
          {children}
        </main>
      </div>
    </Announcer>
  )
}

type TroublesProps = Omit<DraftPageProps, 'panel' | 'children'>

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

function PanelLinks({ panel }: { panel: DraftPanel }) {
  const t = useWords('draft')
  const { reading, linkTo: toPanel } = useWorkbench()
  const errors = reading?.findings.filter(({ severity }) => severity === 'error').length ?? 0
  return (
    <nav aria-label={t('panels')} className={styles['panels']}>
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
