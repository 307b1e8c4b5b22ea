import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import { TroublePage } from './trouble-page.tsx'

interface LeftTalkPageProps {
  onOpen: () => void
}

/** The browser led back to a talk that was left: nothing of it shows until somebody has looked who is in the room. */
export function LeftTalkPage({ onOpen }: LeftTalkPageProps) {
  const t = useWords('opening')
  return (
    <TroublePage title={t('left.title')} actions={<Button onClick={onOpen}>{t('left.open')}</Button>}>
      <p>{t('left.about')}</p>
    </TroublePage>
  )
}
