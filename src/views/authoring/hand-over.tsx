import { useId } from 'react'
import type { HandingWay } from '../../domain/draft/handing.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../ui/words.ts'
import styles from './handing.module.css'

interface HandOverProps {
  /** The draft's title. */
  title: string
  /** Where the browser lets files be written into a folder. */
  canWriteFolder: boolean
  onWay: (way: HandingWay) => void
  onClose: () => void
}

/** The ways in which a draft leaves the workbench. */
export function HandOver({ title, canWriteFolder, onWay, onClose }: HandOverProps) {
  const t = useWords('draft-handing')
  const id = useId()
  const ways: readonly HandingWay[] = canWriteFolder ? ['file', 'zip', 'folder'] : ['file', 'zip']
  return (
    <Dialog title={t('out.title', { draft: title })} closeLabel={t('out.close')} onClose={onClose}>
      <ul className={styles['list']}>
        {ways.map((way) => (
          <li key={way} className={styles['way']}>
            <Button className={styles['wide']} aria-describedby={`${id}-${way}`} onClick={() => onWay(way)}>
              {t(`out.${way}`)}
            </Button>
            <p id={`${id}-${way}`} className={styles['soft']}>
              {t(`out.${way}About`)}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles['soft']}>{t('out.notes')}</p>
    </Dialog>
  )
}
