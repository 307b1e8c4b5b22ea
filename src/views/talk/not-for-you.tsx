import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import { useTalk } from './talk.ts'

/** Where "Is this for you?" was answered with no: said again wherever somebody decides or takes it home. */
export function NotForYou() {
  const t = useWords('talk')
  if (useTalk().consultation.eligibility !== 'no') return null
  return <Notice tone="wrong" title={t('start.wasNotForYou')} />
}
