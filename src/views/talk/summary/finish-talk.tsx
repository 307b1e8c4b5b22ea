import { lazy, Suspense, useState } from 'react'
import { linkTo } from '../../../navigation/route.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import styles from './summary-stage.module.css'

const FinishDialog = lazy(async () => ({ default: (await import('./finish-dialog.tsx')).FinishDialog }))

/** The end of the talk: what has been given, then kept on this machine or cleared from it. */
export function FinishTalk() {
  const t = useWords('summary')
  const [isOpen, setOpen] = useState(false)
  const { out, consultation } = useTalk()
  const { finishing } = out
  return (
    <div className={styles['finish']}>
      <Button onClick={() => setOpen(true)}>
        {t(consultation.finished ? 'stage.finishing.clearFinished' : 'stage.finish')}
      </Button>
      <Status
        text={finishing === 'finished' ? t('stage.finishing.finished') : ''}
        ticked={finishing === 'finished'}
      />
      {consultation.finished ? (
        <a href={linkTo({ page: 'start-page' })}>{t('stage.finishing.startPage')}</a>
      ) : null}
      {isOpen ? (
        <Suspense>
          <FinishDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}
