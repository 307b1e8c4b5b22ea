import { useEffect, useRef, useState } from 'react'
import { ok, trouble } from '../../../domain/shared/result.ts'
import type { InPractice } from '../../../renderings/both-in-file.tsx'
import type { Papers } from '../../../renderings/papers.ts'
import { SummaryDocument } from '../../../renderings/summary-document.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useTalk } from '../talk.ts'
import type { ByHand } from './by-hand.ts'
import { FormToGive, HowItWent } from './form-to-give.tsx'
import { useFormWords } from './form-words.ts'
import styles from './giving.module.css'
import { useSharesFiles } from './share-summary.tsx'
import { type HandOver, useGiving } from './use-giving.ts'
import { WordsShown } from './words-shown.tsx'

interface ProtectedFileProps {
  papers: Papers
  practice: InPractice | undefined
}

/** The summary's file, sealed by five words that are told apart from it: saved, or through the device's own share sheet. */
export function ProtectedFile({ papers, practice }: ProtectedFileProps) {
  const say = useFormWords()
  const { summary, says } = papers
  const { words, cannot, sealed } = useSealed({ papers, practice })
  const save: HandOver = async (byHand) => {
    const file = await sealed(byHand)
    return file ? byHand.saveFile(file.name, file.type, file.content) : ok('closed')
  }
  const share: HandOver = async (byHand) => {
    const file = await sealed(byHand)
    if (!file) return ok('closed')
    return (
      (await byHand.shareFile?.(file.name, file.type, file.content)) ??
      trouble({ code: 'file-refused', detail: '' })
    )
  }
  return (
    <FormToGive
      form="file"
      name={say('forms.protected.name')}
      means={say('forms.protected.means')}
      saveLabel={say('forms.protected.save')}
      preview={<SummaryDocument summary={summary} t={says} isInside />}
      handOver={save}
      after={
        <>
          {useSharesFiles() ? <ShareIt share={share} /> : null}
          {cannot ? <Notice tone="wrong" urgent title={say('forms.protected.cannot')} /> : null}
          {words === undefined ? null : <WordsAtHand words={words} />}
        </>
      }
    >
      <p>{say('forms.protected.strength')}</p>
    </FormToGive>
  )
}

/** Where the words are is the next thing to look at. */
function WordsAtHand({ words }: { words: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className={styles['at-hand']}>
      <WordsShown words={words} />
    </div>
  )
}

function ShareIt({ share }: { share: HandOver }) {
  const say = useFormWords()
  const { giving, give } = useGiving('file', share)
  return (
    <>
      <Button onClick={give}>{say('forms.protected.share')}</Button>
      <HowItWent giving={giving} />
    </>
  )
}

/** The file as it goes, with its words; the words are shown from when a file was made. */
function useSealed({ papers, practice }: ProtectedFileProps) {
  const { today, signOff } = useTalk()
  const [words, setWords] = useState<string>()
  const [cannot, setCannot] = useState(false)
  /** Undefined where this page can seal nothing. */
  async function sealed({ canProtectFiles, wordsOfTalk, protectedFileFor }: ByHand) {
    setCannot(!canProtectFiles())
    if (!canProtectFiles()) return undefined
    const ofTalk = wordsOfTalk()
    const file = await protectedFileFor(papers, { today, signOff, practice, words: ofTalk })
    setWords(ofTalk)
    return file
  }
  return { words, cannot, sealed }
}
