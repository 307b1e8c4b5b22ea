import { useState } from 'react'
import { useTalk } from '../talk/talk.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'

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
  const [isTapped, setTapped] = useState(false)
  if (isIn && !isTapped) return null
  return (
    <Button
      kind="quiet"
      disabled={!mayWrite}
      // It stays where it was pressed, so that the focus does.
      aria-disabled={isIn}
      aria-label={t(isIn ? 'card.inOf' : 'card.takeOf', { what })}
      onClick={() => {
        if (isIn) return
        setTapped(true)
        onTake()
        announce(t('card.taken'))
      }}
    >
      {isIn ? t('card.in') : t('card.take')}
    </Button>
  )
}
