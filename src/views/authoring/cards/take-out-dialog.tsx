import type { DraftPlace } from '../../../domain/draft/citations.ts'
import { entryLists } from '../../../domain/draft/entry-kinds.ts'
import type { LostFigure, TakingOut } from '../../../domain/draft/taking-out.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './cards.module.css'
import { PlaceList } from './place-list.tsx'
import { usePlaces } from './place-names.ts'

interface TakeOutDialogProps {
  name: string
  taking: TakingOut
  onTakeOut: () => void
  onKeep: () => void
}

/** The numbers that would go, each with where it stands. */
function useLostFigures(figures: readonly LostFigure[] = []): string[] {
  const t = useWords('card-facts')
  const language = useLanguage()
  const named = usePlaces()
  return figures.map(({ place, count, of }) =>
    t('out.figure', {
      place: named(place).name,
      result: place.in === 'facts' ? Number(place.path[3]) + 1 : 1,
      count: numberIn(language, count),
      of: numberIn(language, of),
    }),
  )
}

/** Words that stand on the cards of others and would go too, each with its card. */
function useLostWords(name: string, taking: TakingOut): string[] {
  const t = useWords('card-facts')
  const named = usePlaces()
  const { reading } = useWorkbench()
  if (!reading || !('edits' in taking)) return []
  const said = reading.words[reading.sourceLanguage] ?? {}
  return taking.edits.flatMap((edit) => {
    if (edit.do !== 'write' || edit.text !== undefined || edit.language !== reading.sourceLanguage) return []
    const prose = said[edit.slot]?.prose ?? ''
    const isOwn = prose === name || /^axes\.[^.]+\.[^.]+$/.test(edit.slot)
    if (prose === '' || isOwn) return []
    return [t('out.wordsAt', { words: prose, place: named({ ...edit, in: 'words' }).name })]
  })
}

/** Asks before words go, says what goes with them, or why it cannot go. */
export function TakeOutDialog({ name, taking, onTakeOut, onKeep }: TakeOutDialogProps) {
  const t = useWords(['cards', 'card-facts'])
  const figures = useLostFigures('figures' in taking ? taking.figures : undefined)
  const words = useLostWords(name, taking)
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
            <Lost heading={t('card-facts:out.figures')} lines={figures} />
            <Lost heading={t('card-facts:out.wordsToo')} lines={words} />
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

function Lost({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p>{heading}</p>
      <ul className={styles['places']}>
        {lines.map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
    </div>
  )
}
