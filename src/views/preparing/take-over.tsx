import { useTalk } from '../talk/talk.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import styles from './preparing.module.css'

interface TakeOverProps {
  what: string
  /** It is part of the talk already. */
  isIn: boolean
  onTake: () => void
}

/** Whether something that came from home is part of this talk; where it is not, a tap makes it so. */
export function TakeOver({ what, isIn, onTake }: TakeOverProps) {
  const t = useWords('from-home')
  const { mayWrite } = useTalk()
  const announce = useAnnounce()
  // The button stays where it was pressed, so that the focus does.
  if (isIn) return <span className={styles['state']}>{t('card.in')}</span>
  return (
    <Button
      kind="quiet"
      disabled={!mayWrite}
      aria-label={t('card.takeOf', { what })}
      onClick={() => {
        onTake()
        announce(t('card.taken'))
      }}
    >
      {t('card.take')}
    </Button>
  )
}
