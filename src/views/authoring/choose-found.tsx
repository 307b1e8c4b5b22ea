import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../ui/words.ts'
import styles from './handing.module.css'

export interface FoundHere {
  /** `''` for the outermost. */
  folder: string
  /** Its title, or else its id; `''` where it says neither. */
  title: string
  isFaulty: boolean
}

interface ChooseFoundProps {
  /** What the zip or the folder is called. */
  name: string
  found: readonly FoundHere[]
  /** @param nth from 0, as they are listed */
  onChoose: (nth: number) => void
  onClose: () => void
}

/** Several aids were found: one of them is to be the draft. */
export function ChooseFound({ name, found, onChoose, onClose }: ChooseFoundProps) {
  const t = useWords('draft-handing')
  return (
    <Dialog title={t('in.title')} closeLabel={t('in.close')} onClose={onClose}>
      <p className={styles['about']}>{t('in.about', { name, count: found.length })}</p>
      <ul className={styles['list']} aria-label={t('in.list', { name })}>
        {found.map(({ folder, title, isFaulty }, nth) => (
          <li key={folder}>
            <Button className={styles['found']} onClick={() => onChoose(nth)}>
              <span>{title || folder || t('in.untitled')}</span>
              {title ? <span className={styles['soft']}>{folder || t('in.outermost')}</span> : null}
              {isFaulty ? <span className={styles['soft']}>{t('in.faulty')}</span> : null}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
