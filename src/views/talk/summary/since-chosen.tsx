import { doubtsOf, isSince } from '../../../domain/priorities/doubts.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

/** Where the group was chosen, or the choice was worded otherwise, after the choice: said once more before anything is taken home. */
export function SinceChosen() {
  const t = useWords('decide')
  const { aid, consultation } = useTalk()
  const since = doubtsOf(aid.facts, consultation).filter(isSince)
  return since.map((doubt) => <Notice key={doubt} title={t(`doubts.${doubt}`)} />)
}
