import { doubtsOf, isSince } from '../../../domain/priorities/doubts.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

/** Where what was said does not go together: said plainly, put right by nobody. */
export function DoubtsSaid() {
  const t = useWords(['decide', 'next'])
  const { aid, consultation, add } = useTalk()
  const { thought } = consultation
  const doubts = doubtsOf(aid.facts, consultation)
  if (doubts.length === 0) return null
  return (
    <Notice
      actions={
        thought && doubts.some(isSince) ? (
          <Button
            onClick={({ currentTarget }) => {
              add({ type: 'decision.thought', thought })
              currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
            }}
          >
            {t('next:review.still')}
          </Button>
        ) : null
      }
    >
      {doubts.map((doubt) => (
        <p key={doubt}>{t(`doubts.${doubt}`)}</p>
      ))}
      {doubts.every(isSince) ? null : <p>{t('doubts.fine')}</p>}
    </Notice>
  )
}
