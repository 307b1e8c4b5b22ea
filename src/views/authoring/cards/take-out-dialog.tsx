import type { DraftPlace } from '../../../domain/draft/citations.ts'
import { entryLists } from '../../../domain/draft/entry-kinds.ts'
import type { TakingOut } from '../../../domain/draft/taking-out.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './cards.module.css'
import { PlaceList } from './place-list.tsx'

interface TakeOutDialogProps {
  name: string
  taking: TakingOut
  onTakeOut: () => void
  onKeep: () => void
}

/** Asks before words go, says what goes with them, or why it cannot go. */
export function TakeOutDialog({ name, taking, onTakeOut, onKeep }: TakeOutDialogProps) {
  const t = useWords('cards')
  const title =
    'edits' in taking
      ? t('out.title', { name })
      : t('neededAt' in taking ? 'out.neededTitle' : 'out.leastTitle', { name })
  return (
    <Dialog title={title} closeLabel={t('out.no')} onClose={onKeep}>
      <div className={styles['dialog']}>
        {'edits' in taking ? (
          <>
            <p>{t('out.words')}</p>
            <p>
              <Button kind="primary" onClick={onTakeOut}>
                {t('out.yes')}
              </Button>
            </p>
            {taking.also.length > 0 ? (
              <>
                <p>{t('out.also')}</p>
                <PlaceList
                  places={taking.also.map(
                    ({ kind, place }): DraftPlace => ({
                      in: 'facts',
                      path: [...entryLists[kind].path, place],
                    }),
                  )}
                />
              </>
            ) : null}
            {taking.changed.length > 0 ? (
              <>
                <p>{t('out.changed')}</p>
                <PlaceList places={taking.changed} />
              </>
            ) : null}
          </>
        ) : 'neededAt' in taking ? (
          <>
            <p>{t('out.needed')}</p>
            <PlaceList places={taking.neededAt} />
          </>
        ) : (
          <p>{t('out.least', { least: taking.least })}</p>
        )}
      </div>
    </Dialog>
  )
}
