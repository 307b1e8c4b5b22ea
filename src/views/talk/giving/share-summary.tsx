import { useEffect, useState } from 'react'
import { trouble } from '../../../domain/shared/result.ts'
import type { InPractice } from '../../../renderings/both-in-file.tsx'
import type { Papers } from '../../../renderings/papers.ts'
import { SummaryDocument } from '../../../renderings/summary-document.tsx'
import { useTalk } from '../talk.ts'
import { FormToGive } from './form-to-give.tsx'
import { useFormWords } from './form-words.ts'

/** The summary's file through the device's own share sheet: e-mail, a message, another device. Nothing where it shares no files. */
export function ShareSummary({ papers, practice }: { papers: Papers; practice: InPractice | undefined }) {
  const say = useFormWords()
  const { today, signOff } = useTalk()
  const { summary, says } = papers
  if (!useSharesFiles()) return null
  return (
    <FormToGive
      form="file"
      name={say('forms.share.name')}
      means={say('forms.share.means')}
      saveLabel={say('forms.share.save')}
      preview={<SummaryDocument summary={summary} t={says} isInside />}
      handOver={({ ownFileFor, shareFile }) => {
        const { name, type, content } = ownFileFor(papers, { today, signOff, practice })
        return shareFile?.(name, type, content) ?? trouble({ code: 'file-refused', detail: '' })
      }}
    />
  )
}

/** Whether this device shares files by itself. */
export function useSharesFiles(): boolean {
  const { out } = useTalk()
  const [shares, setShares] = useState(false)
  useEffect(() => {
    let isShown = true
    out.byHand().then(
      ({ shareFile }) => isShown && setShares(shareFile !== undefined),
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [out])
  return shares
}
