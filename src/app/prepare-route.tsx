import { use, useEffect, useMemo, useState } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import type { FromHome } from '../domain/from-home/from-home.schema.ts'
import { homeFile } from '../domain/from-home/home-file.ts'
import type { Result } from '../domain/shared/result.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import { AidNotHere } from '../views/preparing/aid-not-here.tsx'
import { PreparePage } from '../views/preparing/prepare-page.tsx'
import type { Sending } from '../views/preparing/send-to-practice.tsx'
import { Opening } from '../views/trouble/opening.tsx'
import { useAllWords, useLanguage, WordsContext } from '../views/ui/words.ts'
import { aids } from './outside.ts'
import { keptInTab } from './prepare-kept.ts'
import { namedIn } from './prepare-named.ts'
import { talkWords } from './talk-words.ts'
import { useArrival } from './use-route.ts'

/** What a person thinks over before a visit: `/prepare/<aid>`. It holds nothing of this machine's talks and writes nothing into them. */
export function PrepareRoute({ aid }: { aid: string | null }) {
  const words = use(talkWords())
  return (
    <WordsContext value={words}>
      {aid === null ? <Preparing aid={null} /> : <WithAid id={aid} />}
    </WordsContext>
  )
}

function WithAid({ id }: { id: string }) {
  const [opened, setOpened] = useState<Result<Aid, AidTrouble>>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    void aids.open(id).then(setOpened)
  }, [id, tries])
  if (!opened) return <Opening />
  if (opened.ok) return <Preparing aid={opened.value} />
  const isWorthTrying = opened.trouble.code === 'aid-not-loaded'
  return <NotHere onRetry={isWorthTrying ? () => setTries(tries + 1) : undefined} />
}

function NotHere({ onRetry }: { onRetry: (() => void) | undefined }) {
  useTitle()
  return <AidNotHere onRetry={onRetry} />
}

/** The title names no condition: it stands in the tab, the task bar and the history. */
function useTitle() {
  const t = useAllWords().says('from-home')
  useArrival('prepare', `${t('prepare.title')} – ${t('prepare.brand')}`)
}

const nothingNamed = { priorities: [], options: [] }

function Preparing({ aid }: { aid: Aid | null }) {
  const words = useAllWords()
  const language = useLanguage()
  useTitle()
  const named = useMemo(() => aid && namedIn(words, aid, language), [words, aid, language])
  const [said, setSaid] = useState(() => keptInTab.read(aid?.facts.id ?? '') ?? emptyFor(aid))
  const change = (changed: FromHome | undefined) => {
    keptInTab.put(aid?.facts.id ?? '', changed)
    setSaid(changed ?? emptyFor(aid))
  }
  return (
    <PreparePage
      about={named ?? undefined}
      named={named ?? nothingNamed}
      said={said}
      onChange={change}
      onClear={() => change(undefined)}
      sending={sending}
    />
  )
}

const emptyFor = (aid: Aid | null): FromHome => ({
  kind: 'prepared',
  day: localDay(),
  aid: aid && { id: aid.facts.id, version: aid.facts.version },
  ownWords: '',
  priorities: [],
  questions: [],
  why: '',
  happened: '',
})

/** The file's name says nothing of whom or what it is about. */
const sending: Sending = {
  copy: async (text) => (await browserHandover.copyText(text)).ok,
  // Older browsers and most desktops have none; whoever closes the sheet has not failed.
  share: 'share' in navigator ? (text) => navigator.share({ text }).catch(() => undefined) : undefined,
  save: (said) =>
    browserHandover.saveFile(`${localDay()}.from-home.json`, 'application/json', homeFile(said)).ok,
}
