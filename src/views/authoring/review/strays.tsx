import { useState } from 'react'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { straysOf } from './begun-places.ts'
import { CommentForm } from './comment-form.tsx'
import type { PartRead } from './passage.ts'
import { useAbout } from './use-about.ts'

/** Comments that were begun on words which have changed before they were finished: they are kept, and can be. */
export function Strays({ parts }: { parts: readonly PartRead[] }) {
  const t = useWords('draft-review')
  const { key } = useWorkbench().draft
  const aboutOf = useAbout()
  const [strays, setStrays] = useState(() => straysOf(parts, key))
  return strays.map((stray) => {
    const { place, quote } = stray
    const leave = () => setStrays((before) => before.filter((one) => one !== stray))
    return (
      <section key={`${place} ${quote.exact}`} aria-label={t('stray')}>
        <p>
          {t('stray')} {aboutOf(place)}
        </p>
        <CommentForm place={place} quote={quote} isKept onAdded={leave} onLeave={leave} />
      </section>
    )
  })
}
