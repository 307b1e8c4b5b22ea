import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

/** Where the group was chosen after the choice: said once more before anything is taken home. */
export function GroupSince() {
  const t = useWords('decide')
  if (!useTalk().consultation.isGroupSince) return null
  return <Notice title={t('doubts.group-since')} />
}
