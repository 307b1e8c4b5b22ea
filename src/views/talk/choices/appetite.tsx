import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './choices-stage.module.css'

/** More numbers or fewer: asked below the figures in hand, once a person has seen some. */
export function Appetite() {
  const t = useWords('choices')
  const { consultation, add } = useTalk()
  const announce = useAnnounce()
  const want = (appetite: 'more' | 'fewer') => {
    if (consultation.appetite !== appetite) add({ type: 'numbers.wanted', appetite })
    announce(t(appetite === 'more' ? 'appetite.nowMore' : 'appetite.nowFewer'))
  }
  return (
    <Writable>
      <fieldset className={styles['appetite']} aria-label={t('appetite.legend')}>
        {(['more', 'fewer'] as const).map((appetite) => (
          <Button
            key={appetite}
            kind="quiet"
            aria-pressed={consultation.appetite === appetite}
            onClick={() => want(appetite)}
          >
            {t(`appetite.${appetite}`)}
          </Button>
        ))}
      </fieldset>
    </Writable>
  )
}
