import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'

/** Above a consultation of which only a part can be read. */
export function DamagedNotice({ onDownload }: { onDownload: (() => void) | undefined }) {
  const t = useWords('opening')
  return (
    <Notice
      tone="wrong"
      urgent
      title={t('damaged.title')}
      actions={onDownload ? <Button onClick={onDownload}>{t('saveRemains')}</Button> : null}
    >
      <p>{t('damaged.about')}</p>
    </Notice>
  )
}
