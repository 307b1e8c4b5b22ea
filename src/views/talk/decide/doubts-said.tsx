import { doubtsOf } from '../../../domain/priorities/doubts.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

/** Where what was said does not go together: said plainly, put right by nobody. */
export function DoubtsSaid() {
  const t = useWords('decide')
  const { aid, consultation } = useTalk()
  const doubts = doubtsOf(aid.facts, consultation)
  if (doubts.length === 0) return null
  return (
    <Notice>
      {doubts.map((doubt) => (
        <p key={doubt}>{t(`doubts.${doubt}`)}</p>
      ))}
      <p>{t('doubts.fine')}</p>
    </Notice>
  )
}
