import { useEffect, useState } from 'react'
import type { Draft } from '../domain/draft/draft.ts'
import { wordsToTranslate } from '../domain/draft/translation.ts'
import { useWorkbench } from '../views/authoring/workbench.ts'
import { draftReader } from './draft-reader.ts'

type BegunWords = Readonly<Record<string, string>>

const none: BegunWords = {}

/** What translations that came with a draft were made from: slot → words. */
export async function begunWordsOf(begun: Draft['begun']): Promise<BegunWords> {
  return 'texts' in begun ? wordsToTranslate(await draftReader.read(begun.texts)) : none
}

/** The same of the draft in hand; absent until it was read. */
export function useBegunWords(): BegunWords | undefined {
  const { begun } = useWorkbench().draft
  const [words, setWords] = useState<BegunWords>()
  useEffect(() => {
    let isWanted = true
    void begunWordsOf(begun)
      .catch(() => undefined)
      .then((read) => isWanted && setWords(read))
    return () => {
      isWanted = false
    }
  }, [begun])
  return words
}
