import { stages } from '../../../navigation/route.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../ui/words.ts'
import { ariaKeys, type Shortcut } from '../shortcuts.ts'
import styles from './keyboard-dialog.module.css'

/** Every key that leads on without the mouse. */
export function KeyboardDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(['room', 'talk'])
  const keys: [Shortcut, string][] = [
    ...stages.map((stage): [Shortcut, string] => [`stage-${stage}`, t(`talk:stages.${stage}`)]),
    ['next', t('talk:bar.next')],
    ['back', t('talk:bar.back')],
    ['question', t('talk:questions.note')],
    ['stop', t('room:bar.stop')],
    ['patientView', t('room:bar.patientView')],
    ['keyboard', t('room:bar.keyboard')],
  ]
  return (
    <Dialog title={t('room:keyboard.title')} closeLabel={t('room:keyboard.close')} onClose={onClose}>
      <p>{t('room:keyboard.about')}</p>
      <table className={styles['keys']}>
        <thead>
          <tr>
            <th scope="col">{t('room:keyboard.key')}</th>
            <th scope="col">{t('room:keyboard.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([shortcut, does]) => (
            <tr key={shortcut}>
              <td>
                <kbd>{ariaKeys(shortcut)}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{t('room:keyboard.typing')}</p>
    </Dialog>
  )
}
