import { useTranslation } from 'react-i18next'
import { TroublePage } from './trouble-page.tsx'

export function NotFoundPage() {
  const { t } = useTranslation('trouble')
  return (
    <TroublePage title={t('nowhere.title')}>
      <p>{t('nowhere.about')}</p>
    </TroublePage>
  )
}
