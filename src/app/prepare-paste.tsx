import { use } from 'react'
import { PasteFromHome } from '../views/preparing/paste-from-home.tsx'
import { WordsContext } from '../views/ui/words.ts'
import { bringText } from './prepare-brought.ts'
import { talkWords } from './talk-words.ts'
import { goTo } from './use-route.ts'

/** The practice's own typeface has not every letter of Urdu. */
function fetchFace(text: string): void {
  if (/\p{Script=Arabic}/u.test(text)) void import('../views/ui/face-arabic.css')
}

/** The box in which a text from home is pasted, on the start page. */
export function PreparePaste({ begun }: { begun: string | undefined }) {
  const words = use(talkWords())
  const open = async (text: string) => {
    const brought = await bringText(text)
    if (!brought.ok) return brought.trouble
    goTo({ page: 'begin', aid: brought.value })
    return undefined
  }
  return (
    <WordsContext value={words}>
      <PasteFromHome begun={begun} onOpen={open} onText={fetchFace} />
    </WordsContext>
  )
}
