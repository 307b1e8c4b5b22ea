import { useMemo } from 'react'
import { reviewOf } from '../../domain/draft/draft-note.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import { useWorkbench } from './workbench.ts'

/** What neither a sign-off nor use waits for, and whoever signs should know: open comments. */
export function StillOpen() {
  const t = useWords('draft')
  const { draft, linkTo } = useWorkbench()
  const { notes } = draft
  const comments = useMemo(() => reviewOf(notes).comments.filter(({ isOpen }) => isOpen).length, [notes])
  if (comments === 0) return null
  return (
    <Notice title={t('stillOpen.title')}>
      <p>
        <a href={linkTo('review')}>{t('stillOpen.comments', { count: comments })}</a>
      </p>
    </Notice>
  )
}
