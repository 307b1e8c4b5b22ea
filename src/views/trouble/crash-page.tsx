import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import { TroublePage } from './trouble-page.tsx'

interface CrashPageProps {
  detail: string
  /** Saves the consultation in hand as a file; absent where there is none. */
  onDownload: (() => void) | undefined
}

/** A bug ended the screen. What was said is on the disk or in the file offered here. */
export function CrashPage({ detail, onDownload }: CrashPageProps) {
  const t = useWords('trouble')
  const download = onDownload ? (
    <Button kind="primary" onClick={onDownload}>
      {t('crash.download')}
    </Button>
  ) : null
  return (
    <TroublePage title={t('crash.title')} actions={download}>
      <p>{t('crash.about')}</p>
      <p>{t('crash.detail', { detail })}</p>
    </TroublePage>
  )
}
