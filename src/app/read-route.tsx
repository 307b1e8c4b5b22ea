import { use, useCallback, useEffect, useRef, useState } from 'react'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { type Result, trouble } from '../domain/shared/result.ts'
import type { Words } from '../i18n/translate.ts'
import { type Reading, ReadPage } from '../views/reading/read-page.tsx'
import { WordsContext } from '../views/ui/words.ts'
import { onLink, takeLink } from './link-in-hand.ts'
import { sending } from './prepare-sending.ts'
import {
  carriedIn,
  type Opened,
  openSummaryFile,
  openSummaryLink,
  type ReadingTrouble,
} from './read-opening.ts'
import { toThinkOver } from './read-thinking.ts'
import { talkWords } from './talk-words.ts'
import { useArrival } from './use-route.ts'

/** The browser itself could not: a file that is gone, a page that did not load whole. */
const unreadable = (error: unknown): Result<never, ReadingTrouble> =>
  trouble({ code: 'not-opened', detail: error instanceof Error ? error.message : String(error) })

type Opening = Promise<Result<Opened, ReadingTrouble>>

function troubleSaid(words: Words, found: ReadingTrouble): Reading {
  const t = words.says('reading')
  if (found.code === 'link-protected') return { state: 'protected', isWrong: false, isOpening: false }
  if (found.code === 'link-wrong-words') return { state: 'protected', isWrong: true, isOpening: false }
  return { state: 'trouble', says: t(`trouble.${found.code}`, found) }
}

async function openedAs(words: Words, opened: Opened): Promise<Reading> {
  const { summary, notes, otherVersion, byLink = false } = opened
  const thinking = { ...(await toThinkOver(words, summary, notes)), sending }
  return {
    state: 'open',
    summary,
    byLink,
    otherVersion,
    thinking,
    says: words.says('summary', summary.language),
  }
}

/** What is being read, and how it is opened. Only the latest thing that was opened is shown. */
function useReading(words: Words) {
  const [reading, setReading] = useState<Reading>({ state: 'empty' })
  const link = useRef('')
  const latest = useRef<Opening>(undefined)

  const show = useCallback(
    async (opening: Opening, meanwhile: Reading) => {
      latest.current = opening
      setReading(meanwhile)
      const opened = await opening.catch((error: unknown) => unreadable(error))
      const shown = opened.ok ? await openedAs(words, opened.value) : troubleSaid(words, opened.trouble)
      if (latest.current === opening) setReading(shown)
    },
    [words],
  )
  const openLink = useCallback(
    (pasted: string) => {
      link.current = carriedIn(pasted)
      void show(openSummaryLink(link.current), { state: 'opening' })
    },
    [show],
  )
  const openWithWords = (typed: string) =>
    void show(openSummaryLink(link.current, typed), { state: 'protected', isWrong: false, isOpening: true })
  const openFile = (file: File) => void show(openSummaryFile(file), { state: 'opening' })
  const close = () => {
    latest.current = undefined
    link.current = ''
    setReading({ state: 'empty' })
  }
  return { reading, openLink, openWithWords, openFile, close }
}

export function ReadRoute() {
  const words = use(talkWords())
  const t = words.says('reading')
  const { reading, openLink, openWithWords, openFile, close } = useReading(words)
  useEffect(() => {
    const open = () => {
      const carried = takeLink('read')
      if (carried !== undefined) openLink(carried)
    }
    open()
    return onLink(open)
  }, [openLink])
  useArrival(`read ${reading.state === 'open'}`, t(reading.state === 'open' ? 'tab' : 'title'))
  return (
    <WordsContext value={words}>
      <ReadPage
        reading={reading}
        onFile={openFile}
        onLink={openLink}
        onWords={openWithWords}
        onPrint={() => browserHandover.print()}
        onClose={close}
      />
    </WordsContext>
  )
}
