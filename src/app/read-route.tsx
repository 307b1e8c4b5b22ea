import { useEffect } from 'react'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import type { Language } from '../i18n/languages.ts'
import type { Words } from '../i18n/translate.ts'
import { type Reading, ReadPage, type ReadPageProps } from '../views/reading/read-page.tsx'
import { Opening } from '../views/trouble/opening.tsx'
import { useAllWords } from '../views/ui/words.ts'
import { InWords } from './in-words.tsx'
import { onLink, takeLink } from './link-in-hand.ts'
import { sending } from './prepare-sending.ts'
import { type Found, useFound } from './read-found.ts'
import type { ReadingTrouble } from './read-opening.ts'
import { translationSaid, useOwnLanguage } from './read-own-language.ts'
import { toTap } from './read-thinking.ts'
import { useArrival } from './use-route.ts'

export function ReadRoute() {
  const { words, language } = useOwnLanguage()
  const { found, openLink, openWithWords, openFile, turnInto, close } = useFound(language.onChoose)
  useEffect(() => {
    const open = () => {
      const carried = takeLink('read')
      if (carried !== undefined) openLink(carried)
    }
    open()
    return onLink(open)
  }, [openLink])
  const choose = (chosen: Language) => {
    language.onChoose(chosen)
    void turnInto(chosen)
  }
  const again = () => {
    language.again()
    void turnInto(language.chosen)
  }
  if (!words) return <Opening />
  return (
    <InWords words={words} aid={found.state === 'open' ? found.thinking.aid : undefined}>
      <Read
        found={found}
        language={{ ...language, onChoose: choose, again }}
        onFile={openFile}
        onLink={openLink}
        onWords={openWithWords}
        onPrint={() => browserHandover.print()}
        onClose={close}
      />
    </InWords>
  )
}

function Read({ found, ...page }: Omit<ReadPageProps, 'reading'> & { found: Found }) {
  const words = useAllWords()
  const t = words.says('reading')
  const reading = readingOf(words, found)
  useArrival(`read ${reading.state === 'open'}`, t(reading.state === 'open' ? 'tab' : 'title'))
  return <ReadPage reading={reading} {...page} />
}

function readingOf(words: Words, found: Found): Reading {
  if (found.state === 'opening-with-words') return { state: 'protected', isWrong: false, isOpening: true }
  if (found.state === 'trouble') return troubleSaid(words, found.trouble)
  return found.state === 'open' ? openedAs(words, found) : { state: found.state }
}

function troubleSaid(words: Words, found: ReadingTrouble): Reading {
  const t = words.says('reading')
  if (found.code === 'link-protected' || found.code === 'file-protected')
    return { state: 'protected', isWrong: false, isOpening: false }
  if (found.code === 'link-wrong-words' || found.code === 'file-wrong-words')
    return { state: 'protected', isWrong: true, isOpening: false }
  return { state: 'trouble', says: t(`trouble.${found.code}`, found) }
}

function openedAs(words: Words, { opened, thinking }: Extract<Found, { state: 'open' }>): Reading {
  const { summary, asked, words: inSummary, givenIn, form, otherVersion, inLanguage } = opened
  const { aid, ...begun } = thinking
  return {
    state: 'open',
    summary,
    ofFile: givenIn === undefined ? undefined : { givenIn, form, stays: inLanguage === undefined },
    asked,
    translation: aid && translationSaid(aid, words.language),
    otherVersion,
    inSummary,
    thinking: { ...toTap(words, summary, aid), ...begun, sending },
  }
}
