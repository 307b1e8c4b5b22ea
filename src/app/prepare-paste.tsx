import { use, useEffect, useState } from 'react'
import type { Words } from '../i18n/translate.ts'
import { PasteFromHome } from '../views/preparing/paste-from-home.tsx'
import { WordsContext } from '../views/ui/words.ts'
import { brought } from './brought.ts'
import { inHand } from './link-in-hand.ts'
import { bringText, writtenIn } from './prepare-brought.ts'
import { talkWithThis } from './prepare-used.ts'
import { talkWords } from './talk-words.ts'
import { goTo } from './use-route.ts'

/** The practice's own typeface has not every letter of Urdu. */
function fetchFace(text: string): void {
  if (/\p{Script=Arabic}/u.test(text)) void import('../views/ui/face-arabic.css')
}

/** A link that carries a summary, wherever it stands in what was pasted. */
const linkToSummary = /#\/read\/([\w-]+)/

function readLink(carried: string): void {
  inHand.read = carried
  goTo({ page: 'read' })
}

/** The words of whoever wrote the message of a link, once they are here. */
function useWrittenIn(link: string | undefined): Words | undefined {
  const [words, setWords] = useState<Words>()
  useEffect(() => {
    if (link !== undefined) void writtenIn(link).then(setWords)
  }, [link])
  return words
}

/** The box in which a text from home is pasted, on the start page. */
export function PreparePaste({ begun }: { begun: string | undefined }) {
  const words = use(talkWords())
  const there = useWrittenIn(begun)
  const open = async (text: string) => {
    const [, summary] = linkToSummary.exec(text) ?? []
    if (summary !== undefined) return { summary: { onRead: () => readLink(summary) } }
    const opened = await bringText(text)
    if (!opened.ok) return { trouble: opened.trouble }
    const { value: aid } = opened
    const begins = brought.of(aid) ?? []
    const anew = () => {
      brought.put({ aid, begins })
      goTo({ page: 'begin', aid })
    }
    const used = await talkWithThis(begins)
    if (!used) {
      anew()
      return undefined
    }
    // Until somebody asks for it, it begins no talk.
    brought.letGo()
    return { used: { onCarryOn: () => goTo(used), onAnew: anew } }
  }
  return (
    <WordsContext value={words}>
      <PasteFromHome begun={begun} writtenIn={there} onOpen={open} onText={fetchFace} />
    </WordsContext>
  )
}
