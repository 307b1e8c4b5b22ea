import { useMemo, useState } from 'react'
import type { Papers } from '../../../renderings/papers.ts'
import { useTalk } from '../talk.ts'
import type { CodeModules } from './by-hand.ts'
import { textInCode } from './text-in-code.ts'

export type InCode = 'text' | 'link'

export interface MadeCode {
  holds: InCode
  /** The text itself, or the address. */
  content: string
  /** Undefined where it is too much for a code. */
  modules: CodeModules | undefined
  /** A text that does not hold all that it could say. */
  isShort: boolean
  /** Those that protect the link. */
  words?: string | undefined
  isOnlyHere: boolean
  /** The device's own share sheet; absent where it has none. */
  share?: ((text: string) => Promise<void>) | undefined
}

type Making =
  | { state: 'nothing' | 'making' | 'not-protected' }
  | { state: 'failed'; detail: string }
  | { state: 'made'; made: MadeCode }

/** Makes a code of the talk as it stands. As soon as the summary says something else, the code is gone: it would be of before. */
export function useCode(papers: Papers) {
  const { out, add } = useTalk()
  const [held, setHeld] = useState<{ of: string; making: Making }>()
  const says = useMemo(() => JSON.stringify(papers.summary), [papers])
  const hold = (making: Making) => setHeld({ of: says, making })

  async function make(holds: InCode, isProtected: boolean): Promise<void> {
    hold({ state: 'making' })
    try {
      const byHand = await out.byHand()
      if (holds === 'link' && isProtected && !byHand.canProtect()) return hold({ state: 'not-protected' })
      const words = holds === 'link' && isProtected ? byHand.wordsOfTalk() : undefined
      const { isOnlyHere, share, modulesOf } = byHand
      const { content, isShort } =
        holds === 'text'
          ? textInCode(papers, (text) => modulesOf(text) !== undefined)
          : { content: await byHand.makeLink(words), isShort: false }
      hold({
        state: 'made',
        made: { holds, content, isShort, modules: modulesOf(content), words, isOnlyHere, share },
      })
      add({ type: 'summary.given', form: holds === 'text' ? 'code' : 'link' })
    } catch (error) {
      hold({ state: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }
  const making: Making = held?.of === says ? held.making : { state: 'nothing' }
  const isGone = held?.making.state === 'made' && held.of !== says
  return { making, isGone, make, hide: () => setHeld(undefined) }
}
