import { useEffect, useMemo, useState } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import type { FromHome } from '../domain/from-home/from-home.schema.ts'
import { nothingWritten } from '../domain/from-home/nothing-written.ts'
import { saidIn } from '../domain/from-home/said-in.ts'
import type { Result } from '../domain/shared/result.ts'
import type { Words } from '../i18n/translate.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import { AidNotHere } from '../views/preparing/aid-not-here.tsx'
import { PreparePage } from '../views/preparing/prepare-page.tsx'
import { Opening } from '../views/trouble/opening.tsx'
import type { PageLanguage } from '../views/ui/language-select.tsx'
import { useAllWords } from '../views/ui/words.ts'
import { InWords } from './in-words.tsx'
import { aids } from './outside.ts'
import { keptInTab } from './prepare-kept.ts'
import { namedIn } from './prepare-named.ts'
import { sending } from './prepare-sending.ts'
import { translationSaid, useOwnLanguage } from './read-own-language.ts'
import { useArrival } from './use-route.ts'

/** What a person thinks over before a visit: `/prepare/<aid>`. It holds nothing of this machine's talks and writes nothing into them. */
export function PrepareRoute({ aid }: { aid: string | null }) {
  const { words, language } = useOwnLanguage()
  if (!words) return <Opening />
  if (aid !== null) return <WithAid id={aid} words={words} language={language} />
  return (
    <InWords words={words} aid={null}>
      <Preparing aid={null} language={language} />
    </InWords>
  )
}

interface InLanguage {
  language: PageLanguage
}

function WithAid({ id, words, language }: InLanguage & { id: string; words: Words }) {
  const [opened, setOpened] = useState<Result<Aid, AidTrouble>>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    void aids.open(id).then(setOpened)
  }, [id, tries])
  if (!opened) return <Opening />
  const aid = opened.ok ? opened.value : null
  const isWorthTrying = !opened.ok && opened.trouble.code === 'aid-not-loaded'
  return (
    <InWords words={words} aid={aid}>
      {aid ? (
        <Preparing aid={aid} language={language} />
      ) : (
        <NotHere onRetry={isWorthTrying ? () => setTries(tries + 1) : undefined} />
      )}
    </InWords>
  )
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

function Preparing({ aid, language }: InLanguage & { aid: Aid | null }) {
  const words = useAllWords()
  const read = words.language
  useTitle()
  const about = useMemo(
    () => aid && { ...namedIn(words, aid, read), translation: translationSaid(aid, read) },
    [words, aid, read],
  )
  const [written, setWritten] = useState(() => keptInTab.read(aid?.facts.id ?? '') ?? emptyFor(aid))
  const named = about ?? nothingNamed
  const said = useMemo(() => saidIn(written, named, read), [written, named, read])
  const change = (changed: FromHome | undefined) => {
    keptInTab.put(aid?.facts.id ?? '', changed)
    setWritten(changed ?? emptyFor(aid))
  }
  return (
    <PreparePage
      language={language}
      about={about ?? undefined}
      named={named}
      said={said}
      onChange={change}
      onClear={() => change(undefined)}
      sending={sending}
    />
  )
}

const emptyFor = (aid: Aid | null): FromHome =>
  nothingWritten({
    kind: 'prepared',
    day: localDay(),
    aid: aid && { id: aid.facts.id, version: aid.facts.version },
  })
