import { use } from 'react'
import { WordsContext } from '../views/ui/words.ts'
import { talkWords } from './talk-words.ts'
import { useArrival } from './use-route.ts'

export function ReadRoute() {
  const words = use(talkWords())
  const t = words.says('reading')
  useArrival('read', t('title'))
  return <WordsContext value={words}>{t('title')}</WordsContext>
}
