import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.ts'
import { useRoom } from '../room.ts'
import { useTalk } from '../talk.ts'
import styles from './choose-patient-view.module.css'

/** Where the patient looks at a view of their own: on a second screen that follows, or on this one. */
export function ChoosePatientView({ onClose }: { onClose: () => void }) {
  const t = useWords('room')
  const { id } = useTalk()
  const { patientView } = useRoom()
  const [isBlocked, setBlocked] = useState(false)
  const isOpen = patientView.at === 'window'

  function openWindow() {
    const isShown = patientView.openWindow()
    setBlocked(!isShown)
    if (isShown) onClose()
  }

  function showHere() {
    onClose()
    patientView.showHere()
  }

  return (
    <Dialog title={t('patient.choose.title')} closeLabel={t('patient.choose.close')} onClose={onClose}>
      <p>{t('patient.choose.about')}</p>
      {isOpen ? (
        <div className={styles['place']}>
          <p>{t('patient.choose.open')}</p>
          <Button
            onClick={({ currentTarget }) => {
              // It goes with what it ends.
              focusHeading(currentTarget.closest('dialog'))
              patientView.end()
            }}
          >
            {t('patient.choose.end')}
          </Button>
        </div>
      ) : null}
      <div className={styles['place']}>
        <p>{t(id === undefined ? 'patient.choose.notBegun' : 'patient.choose.windowMeans')}</p>
        <Button disabled={id === undefined} onClick={openWindow}>
          {t('patient.choose.window')}
        </Button>
      </div>
      {isBlocked ? <Notice tone="wrong" urgent title={t('patient.choose.blocked')} /> : null}
      <div className={styles['place']}>
        <p>{t('patient.choose.hereMeans')}</p>
        <Button onClick={showHere}>{t('patient.choose.here')}</Button>
      </div>
    </Dialog>
  )
}
