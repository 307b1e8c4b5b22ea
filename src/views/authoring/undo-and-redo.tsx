import { useEffect } from 'react'
import { type DraftStep, placeOfStep } from '../../domain/draft/draft-step.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import { usePlaceSaid } from './cards/place-said.ts'

export interface UndoAndRedoProps {
  /** What `Undo` and `Redo` would change; absent where there is nothing. */
  undoes: Pick<DraftStep, 'place'> | undefined
  redoes: Pick<DraftStep, 'place'> | undefined
  onUndo: () => void
  onRedo: () => void
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), but where something is typed: there they undo the typing. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
      const key = event.key.toLowerCase()
      const does = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined
      if (!does) return
      event.preventDefault()
      does()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [undo, redo])
}

/** One step back or forward, and what was changed by it is said; a button that is used up keeps the focus. */
export function UndoAndRedo({ undoes, redoes, onUndo, onRedo }: UndoAndRedoProps) {
  const t = useWords('draft')
  const announce = useAnnounce()
  const placeSaid = usePlaceSaid()
  const said = ({ place }: Pick<DraftStep, 'place'>) =>
    (place === undefined ? undefined : placeSaid(placeOfStep(place))) ?? t('lastChange')
  const undo = () => {
    if (!undoes) return
    onUndo()
    announce(t('undone', { what: said(undoes) }))
  }
  const redo = () => {
    if (!redoes) return
    onRedo()
    announce(t('redone', { what: said(redoes) }))
  }
  useUndoKeys(undo, redo)
  return (
    <>
      <Button onClick={undo} aria-disabled={!undoes}>
        {t('undo')}
      </Button>
      <Button onClick={redo} aria-disabled={!redoes}>
        {t('redo')}
      </Button>
    </>
  )
}
