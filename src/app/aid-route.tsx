import { useEffect, useState } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { type SignOffEntry, signOffFrom, wasSignedBefore } from '../domain/aid/sign-off.ts'
import type { Result } from '../domain/shared/result.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import { AidPage } from '../views/authoring/aid-page.tsx'
import { Opening } from '../views/trouble/opening.tsx'
import { OpeningTroublePage } from '../views/trouble/opening-trouble-page.tsx'
import { useWords, WordsContext } from '../views/ui/words.ts'
import { useCommentsOpen } from './aid-comments.ts'
import { aidWords } from './aid-words.ts'
import { draftOfAid } from './draft-making.ts'
import { aids } from './outside.ts'
import { addSignOff, useSignOffs } from './sign-offs.ts'
import { goTo, useArrival } from './use-route.ts'

/** One aid, for those who answer for it: `/aids/<id>`. */
export function AidRoute({ aid }: { aid: string }) {
  return (
    <WordsContext value={aidWords}>
      <OneAid key={aid} id={aid} />
    </WordsContext>
  )
}

function OneAid({ id }: { id: string }) {
  const t = useWords(['aid', 'trouble'])
  const [opened, setOpened] = useState<Result<Aid, AidTrouble>>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    void aids.open(id).then(setOpened)
  }, [id, tries])
  useArrival(opened ? `aid ${id}` : undefined, `${t('about.title')} – ${t('trouble:brand')}`)
  if (!opened) return <Opening />
  if (opened.ok) return <OpenAid aid={opened.value} />
  const { trouble } = opened
  return (
    <OpeningTroublePage
      code={trouble.code}
      lines={trouble.code === 'aid-unusable' ? trouble.lines : []}
      onRetry={trouble.code === 'aid-not-loaded' ? () => setTries(tries + 1) : undefined}
    />
  )
}

/** The name of the library that an aid comes from. */
function useLibraryOf(id: string): string | undefined {
  const [from, setFrom] = useState<string>()
  useEffect(() => {
    let isWanted = true
    void aids.index().then((index) => {
      const listed = index.ok ? index.value.aids.find((one) => one.id === id) : undefined
      if (isWanted) setFrom(listed?.from)
    })
    return () => {
      isWanted = false
    }
  }, [id])
  return from
}

function OpenAid({ aid }: { aid: Aid }) {
  const entries = useSignOffs()
  const from = useLibraryOf(aid.facts.id)
  const commentsOpen = useCommentsOpen(aid.facts.id)
  const [isNotStored, setNotStored] = useState(false)
  const { id, version } = aid.facts
  const about = { aid: id, version, hash: aid.hash, day: localDay() }
  const t = useWords('aids')
  const [draftTrouble, setDraftTrouble] = useState<string>()
  const makeDraft = async () => {
    const made = await draftOfAid(id)
    if (made.ok) goTo({ page: 'draft', draft: made.value, panel: 'write' })
    else setDraftTrouble(t(`trouble.${made.trouble.code}`))
  }
  const say = async (entry: SignOffEntry) => setNotStored(!(await addSignOff(entry)).ok)
  return (
    <AidPage
      aid={aid}
      today={localDay()}
      from={from}
      commentsOpen={commentsOpen}
      signOff={signOffFrom(entries, aid.hash)}
      wasSignedBefore={wasSignedBefore(entries, id, aid.hash)}
      onSign={(signing) => void say({ type: 'aid.signedOff', ...about, ...signing })}
      onWithdraw={() => void say({ type: 'signOff.withdrawn', ...about })}
      isNotStored={isNotStored}
      draftTrouble={draftTrouble}
      onMakeDraft={() => void makeDraft()}
    />
  )
}
