import { linkTo } from '../../navigation/route.ts'
import { TroublePage } from '../trouble/trouble-page.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'

/** What a person sees whose link names an aid that this app does not have, or that did not load. */
export function AidNotHere({ onRetry }: { onRetry?: (() => void) | undefined }) {
  const t = useWords(['from-home', 'opening', 'trouble'])
  return (
    <TroublePage
      title={onRetry ? t('opening:aid-not-loaded.title') : t('notHere.title')}
      actions={
        <>
          {onRetry ? <Button onClick={onRetry}>{t('trouble:again')}</Button> : null}
          <a href={linkTo({ page: 'prepare', aid: null })}>{t('notHere.without')}</a>
        </>
      }
    >
      <p>{onRetry ? t('opening:aid-not-loaded.about') : t('notHere.about')}</p>
    </TroublePage>
  )
}
