import { useCallback, useRef, useState } from 'react'
import { type Result, trouble } from '../domain/shared/result.ts'
import type { Opened } from './read-building.ts'
import { carriedIn, openSummaryFile, openSummaryLink, type ReadingTrouble } from './read-opening.ts'
import { type ToThinkOver, toThinkOver } from './read-thinking.ts'

/** What became of what somebody wants to read. */
export type Found =
  | { state: 'empty' | 'opening' | 'opening-with-words' }
  | { state: 'trouble'; trouble: ReadingTrouble }
  | { state: 'open'; opened: Opened; thinking: ToThinkOver }

/** The browser itself could not: a file that is gone, a page that did not load whole. */
const unreadable = (error: unknown): Result<never, ReadingTrouble> =>
  trouble({ code: 'not-opened', detail: error instanceof Error ? error.message : String(error) })

type Opens = Promise<Result<Opened, ReadingTrouble>>

/**
 * What is being read, and how it is opened. Only the latest thing that was opened is shown.
 * @param onLanguage told the language in which it was asked for
 */
export function useFound(onLanguage: (language: string) => void) {
  const [found, setFound] = useState<Found>({ state: 'empty' })
  /** What opens with words, once somebody types them. */
  const withWords = useRef<(words: string) => Opens>(undefined)
  const latest = useRef<Promise<unknown>>(undefined)

  const show = useCallback(
    async (opening: Opens, meanwhile: Found['state'] & ('opening' | 'opening-with-words')) => {
      latest.current = opening
      setFound({ state: meanwhile })
      const result = await opening.catch((error: unknown) => unreadable(error))
      const shown = result.ok ? await openedAs(result.value) : ({ state: 'trouble', ...result } as const)
      if (latest.current !== opening) return
      setFound(shown)
      if (result.ok) onLanguage(result.value.asked)
    },
    [onLanguage],
  )
  const openLink = useCallback(
    (pasted: string) => {
      const carried = carriedIn(pasted)
      withWords.current = (words) => openSummaryLink(carried, words)
      void show(openSummaryLink(carried), 'opening')
    },
    [show],
  )
  /** Where it cannot be built in the language, it stays as it is. */
  async function turnInto(language: string) {
    if (found.state !== 'open' || !found.opened.inLanguage) return
    const turning = found.opened.inLanguage(language)
    latest.current = turning
    const opened = await turning.catch(() => undefined)
    if (opened && latest.current === turning) setFound({ ...found, opened })
  }
  const close = () => {
    latest.current = undefined
    withWords.current = undefined
    setFound({ state: 'empty' })
  }
  return {
    found,
    openLink,
    openWithWords: (typed: string) =>
      withWords.current && void show(withWords.current(typed), 'opening-with-words'),
    openFile: (file: File) => {
      withWords.current = (words) => openSummaryFile(file, words)
      void show(openSummaryFile(file), 'opening')
    },
    turnInto,
    close,
  }
}

async function openedAs(opened: Opened): Promise<Found> {
  return { state: 'open', opened, thinking: await toThinkOver(opened.summary, opened.notes) }
}
