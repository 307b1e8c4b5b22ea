import { useWords } from '../ui/words.ts'
import { TroublePage } from './trouble-page.tsx'

export function NotFoundPage() {
  const t = useWords('trouble')
  return (
    <TroublePage title={t('nowhere.title')}>
      <p>{t('nowhere.about')}</p>
    </TroublePage>
  )
}
