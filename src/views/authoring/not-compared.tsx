import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'

interface NotComparedProps {
  /** There are more earlier versions to choose from. */
  hasOthers: boolean
  /** The comparing broke off: it may be tried again. Absent where the version itself cannot be read. */
  onAgain?: (() => void) | undefined
}

/** An earlier version and the draft cannot be held side by side: why, and what to do. */
export function NotCompared({ hasOthers, onAgain }: NotComparedProps) {
  const t = useWords('draft')
  return (
    <Notice
      tone="wrong"
      urgent
      title={t('use.notCompared.title')}
      actions={onAgain ? <Button onClick={onAgain}>{t('use.notCompared.again')}</Button> : null}
    >
      <p>{t(onAgain ? 'use.notCompared.brokenOff' : 'use.notCompared.what')}</p>
      {hasOthers ? <p>{t('use.notCompared.other')}</p> : null}
    </Notice>
  )
}
